// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace headroom {

/// How the HTML report looks on the screen, dark and light, and on paper. Contrast of text is at least 7 : 1 in both.
inline constexpr std::string_view reportStyle = R"(
:root { color-scheme: light dark; --ink: #1d2733; --quiet: #4a5665; --paper: #ffffff; --line: #c9d1da; --shade: #eef2f6; --accent: #0b4f8a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf2; --quiet: #b9c4cf; --paper: #12181f; --line: #3b4753; --shade: #1d2630; --accent: #9ccbf5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
p { max-width: 46rem; margin: .5rem 0; overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.origin { margin: 0; padding: 0; list-style: none; color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
.answer > p:first-of-type { font-size: 1.25rem; line-height: 1.4; font-weight: 600; }
nav ol { margin: 0; padding-left: 2rem; }
nav > ol { columns: 20rem; column-gap: 2rem; }
nav > ol > li { break-inside: avoid; margin-bottom: .25rem; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
th, td { padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); max-width: 26rem; overflow-wrap: break-word; }
th:first-child, td:first-child { padding-left: .4rem; }
thead th { vertical-align: bottom; color: var(--quiet); border-bottom: 2px solid var(--quiet); }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; background: var(--shade); }
.n { text-align: right; white-space: nowrap; }
thead .n { white-space: normal; }
.b { white-space: nowrap; }
figure { margin: 1.5rem 0 0; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; background: #ffffff; break-inside: avoid; }
figure svg + svg { margin-top: 1rem; }
figcaption { font-weight: 600; font-size: .875rem; }
@page { margin: 18mm 15mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  :root { --ink: #000000; --quiet: #333333; --paper: #ffffff; --line: #bbbbbb; --shade: #f0f0f0; --accent: #000000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: .15rem .8em .15rem 0; }
  h2 { margin-top: 1.5rem; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, figure, caption { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  nav { break-inside: avoid; break-after: page; }
}
)";

} // namespace headroom
