// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/sizing.h"
#include "core/net/cidr.h"
#include "core/plan/plan.h"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace headroom {

/// A part of the bar: an entity, the margin, or what is free.
struct SubnetSegment {
    enum class Kind { Entity, Margin, Free };
    Kind kind;
    Entity entity; ///< of Kind::Entity
    std::int64_t addresses;

    QString name() const;
    QColor fill() const;
    QColor text() const;
    Qt::BrushStyle pattern() const;
    bool operator==(const SubnetSegment&) const = default;
};

/// What one subnet of the domain holds in a placement: entities, margin, and what is free in the one that it asks for. Empty for `zoneLoss` with one zone.
std::vector<SubnetSegment> subnetSegments(const Domain& domain, const DomainSizing& sizing, Placement placement);

/// What takes the addresses of one subnet, from left to right, against what subnets hold. Says everything by numbers and labels too.
class SubnetChart : public QCustomPlot {
    Q_OBJECT

public:
    explicit SubnetChart(QWidget* parent = nullptr);

    /// `prefix`: of the subnet that is asked for; none where nothing holds the segments.
    void show(const std::vector<SubnetSegment>& segments, std::optional<PrefixLength> prefix);
    /// The exact figures of the segment at a point, in pixels; empty where there is none.
    QString wordsAt(const QPoint& at) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void drawBox(double from, double to, const QBrush& brush);
    void drawSegments();
    void drawCapacities();
    double pixelsPerAddress() const;
    /// The ground keeps lines that pass behind a label out of its text.
    struct LabelColours {
        QColor text, ground;
    };
    void drawText(double address, double row, const QString& text, const LabelColours& colours, Qt::Alignment alignment);
    QString describe() const;

    std::vector<SubnetSegment> m_segments;
    std::optional<PrefixLength> m_prefix;
    double m_end = 1; ///< address count at the right edge
};

} // namespace headroom
