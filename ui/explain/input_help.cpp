// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/input_help.h"

#include "core/rules/ruleset.h"
#include "ui/explain/input_texts.h"
#include "ui/data_words.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace headroom {

namespace {

QString sourceOf(const Ruleset& rules, const Figure& figure)
{
    return tr("%1: %2 (%3)").arg(dataWords(rules.title), dataWords(figure.source), qtext(figure.date)).toHtmlEscaped();
}

/// Of each ruleset that has the figure, in its own words.
QStringList figureSources(FigureOf figure)
{
    QStringList sources;
    for (const Ruleset& rules : rulesets()) {
        switch (figure) {
        case FigureOf::None: break;
        case FigureOf::Rulesets: sources << tr("%1: %2 (%3)").arg(dataWords(rules.title), dataWords(rules.source), qtext(rules.date)).toHtmlEscaped(); break;
        case FigureOf::MountTarget: sources << sourceOf(rules, rules.mountTarget); break;
        case FigureOf::Endpoint: sources << sourceOf(rules, rules.interfaceEndpoint); break;
        case FigureOf::App: sources << sourceOf(rules, rules.app); break;
        case FigureOf::Jobs:
            for (const auto& job : rules.jobs)
                if (job)
                    sources << sourceOf(rules, *job);
        }
    }
    return sources;
}

} // namespace

QString inputHelp(InputId input)
{
    const InputText& text = inputText(input);
    QString help = QStringLiteral("<p>%1</p>").arg(tr(text.meaning).toHtmlEscaped());
    const auto add = [&help](const QString& line) { help += QStringLiteral("<p>%1</p>").arg(line); };
    if (*text.allowed)
        add(tr("<b>Allowed:</b> %1").arg(tr(text.allowed).toHtmlEscaped()));
    if (*text.otherwise)
        add(tr("<b>Default:</b> %1").arg(tr(text.otherwise).toHtmlEscaped()));
    QStringList sources = figureSources(text.figure);
    if (*text.source)
        sources.prepend(tr(text.source).toHtmlEscaped());
    if (!sources.isEmpty())
        add(tr("<b>Source:</b> %1").arg(sources.join(QStringLiteral("<br>"))));
    return help;
}

} // namespace headroom
