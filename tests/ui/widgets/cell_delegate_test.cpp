// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace headroom;

namespace {

/// Leaves all to the style sheet: what the quick way has to look like.
class StyledDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override { QStyledItemDelegate::paint(painter, option, index); }
};

class Table : public QTableView {
public:
    explicit Table(QAbstractItemModel& model)
    {
        setModel(&model);
        setShowGrid(false);
        ensurePolished();
    }
    /// Without the line below it where that falls between two pixels: it is sharp, and the style sheet's is not.
    QImage cell(const QAbstractItemDelegate& delegate, int row, QSize size, QStyle::State state, double ratio)
    {
        QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(theme().card);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(QPoint(), size);
        option.state |= state;
        if (!(model()->flags(model()->index(row, 0)) & Qt::ItemIsEnabled))
            option.state &= ~QStyle::State_Enabled;
        QPainter painter(&image);
        delegate.paint(&painter, option, model()->index(row, 0));
        painter.end();
        return ratio == std::floor(ratio) ? image : image.copy(0, 0, image.width(), image.height() - qCeil(ratio));
    }
};

QStandardItem* item(const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto* made = new QStandardItem(text);
    made->setTextAlignment(alignment);
    return made;
}

/// Everything that a cell of ours has to say.
void fill(QStandardItemModel& model)
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    model.appendRow(item(QStringLiteral("Data scientists")));
    model.appendRow(item(QStringLiteral("1,234"), right));
    model.appendRow(item(QString()));
    model.appendRow(item(QStringLiteral("A cohort with a name that goes on and on, far beyond the room that is there")));
    model.appendRow(item(QStringLiteral("123,456,789,012,345,678,901,234"), right));
    model.appendRow(item(QStringLiteral("Two\nlines")));
    QStandardItem* muted = item(QStringLiteral("10.0.0.0/22"));
    muted->setForeground(theme().muted);
    model.appendRow(muted);
    QStandardItem* bold = item(QStringLiteral("Total"), right);
    bold->setFont(fontFor(TypeRole::Heading));
    model.appendRow(bold);
    QStandardItem* checked = item(QString());
    checked->setCheckable(true);
    checked->setCheckState(Qt::Checked);
    model.appendRow(checked);
    QStandardItem* disabled = item(QStringLiteral("not to be changed"));
    disabled->setEnabled(false);
    model.appendRow(disabled);
    QStandardItem* ground = item(QStringLiteral("on a ground"));
    ground->setBackground(theme().warningSoft);
    model.appendRow(ground);
    model.appendRow(item(QStringLiteral("أسماء أخرى")));
}

} // namespace

class CellDelegateTest : public QObject {
    Q_OBJECT

private slots:
    void paintsAsTheStyleSheetHasIt_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<bool>("wraps");
        QTest::newRow("light") << ColorScheme::Light << 1.0 << false;
        QTest::newRow("dark, sharper") << ColorScheme::Dark << 1.5 << false;
        QTest::newRow("high contrast, twice as sharp, wrapping") << ColorScheme::HighContrast << 2.0 << true;
        QTest::newRow("light, wrapping") << ColorScheme::Light << 1.0 << true;
    }

    void paintsAsTheStyleSheetHasIt()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(double, ratio);
        QFETCH(bool, wraps);
        applyTheme(*qApp, scheme);
        QStandardItemModel model;
        fill(model);
        Table table(model);
        table.setWordWrap(wraps);
        const CellDelegate ours;
        const StyledDelegate styled;
        int differing = 0;
        for (const QSize size : {QSize(140, 30), QSize(141, 33), QSize(60, 29)})
            for (const QStyle::State state : {QStyle::State_None, QStyle::State_Selected})
                for (int row = 0; row < model.rowCount(); ++row) {
                    const QImage mine = table.cell(ours, row, size, state, ratio);
                    const QImage wanted = table.cell(styled, row, size, state, ratio);
                    QVERIFY2(mine == wanted, qPrintable(QStringLiteral("row %1, %2 × %3, state %4").arg(row).arg(size.width()).arg(size.height()).arg(int(state))));
                    differing += wanted != table.cell(styled, (row + 1) % model.rowCount(), size, state, ratio) ? 1 : 0;
                }
        QVERIFY(differing > 50); // there was something to see
    }
};

QTEST_MAIN(CellDelegateTest)
#include "cell_delegate_test.moc"
