// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int sidePadding = 24; // of the style sheet, which does not grow with the letters

} // namespace

SegmentedControl::SegmentedControl(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        takeTabAtChosen();
        emit chosen(id);
    });
}

void SegmentedControl::addChoice(const QString& text, const QString& tip)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto* button = new QPushButton(this);
    setRole(button, "segment"); // before it has words, with which screen readers meet it
    button->setText(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    button->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    // The chosen one is bold: room for it stops the others from moving.
    QFont bold = fontFor(TypeRole::Body);
    bold.setBold(true);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + sidePadding);
    m_layout->addWidget(button);
    m_group->addButton(button, index);
    const QSignalBlocker quiet(m_group);
    button->setChecked(index == 0);
    setStyleProperty(button, "place", index == 0 ? "first" : "last");
    if (index > 1)
        setStyleProperty(m_group->button(index - 1), "place", "middle");
    takeTabAtChosen();
}

void SegmentedControl::takeTabAtChosen()
{
    for (auto* button : m_group->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (auto* button = m_group->button(index))
        button->setChecked(true);
    takeTabAtChosen();
}

} // namespace headroom
