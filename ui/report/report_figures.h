// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "ui/language.h"

#include <QSizeF>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QCPPainter;
class QRectF;

namespace headroom {

class PlotCard;

/// A figure is one chart, or some that stand one below the other: each stays whole, and a page may end between them.
struct FigurePart {
    std::string title;                                        ///< of the plan, or empty
    QSizeF size;                                              ///< pixels that it takes, legend included
    std::function<std::unique_ptr<PlotCard>()> draw;          ///< in the GUI thread alone
};

/// The charts of a report, as the window draws them, on paper: light, without a current block, in the report's language, and as wide as `width`.
class ReportFigures {
public:
    static constexpr int width = 700;

    /// Needs no GUI thread.
    ReportFigures(std::shared_ptr<const ReportFacts> facts, Language language);

    /// Empty where there is nothing to draw. Needs no GUI thread.
    std::vector<FigurePart> partsOf(const ReportFigure& figure) const;
    /// In the GUI thread alone, as all that follows. Fills `target`.
    void paint(QCPPainter& painter, const FigurePart& part, const QRectF& target) const;
    /// One <svg> for each part, to stand within HTML: text as text, nothing from outside, ids that no other figure has. The same figure gives the same bytes.
    std::string svg(const ReportFigure& figure) const;

private:
    std::shared_ptr<const ReportFacts> m_facts;
    Language m_language;
};

} // namespace headroom
