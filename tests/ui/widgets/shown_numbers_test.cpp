// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbers_model.h"

#include "tests/ui/harness.h"
#include "ui/pages/tenancy/side_by_side_model.h"
#include "ui/widgets/data_table.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace headroom;

namespace {

Numbers subnets(const QList<QStringList>& rows)
{
    return {.columns = {QStringLiteral("Subnet"), QStringLiteral("Usable"), QStringLiteral("Remark")}, .rows = rows, .wordColumns = {0, 2}};
}

const QStringList first{QStringLiteral("/24"), QStringLiteral("251"), QStringLiteral("too small at the start")};
const QStringList second{QStringLiteral("/23"), QStringLiteral("507"), QStringLiteral("holds the horizon")};
const QStringList third{QStringLiteral("/22"), QStringLiteral("1,019"), QStringLiteral("holds the horizon")};
const QStringList wordy{QStringLiteral("/22"), QStringLiteral("1,019"),
    QStringLiteral("recommended: holds the horizon, and two years more, where nobody joins who is not planned for, and leaves room for a second domain")};

SideBySide::Row rowOf(const QString& quota)
{
    SideBySide::Row row;
    for (const QString& text : {quota, QStringLiteral("5")})
        row.cells << SideBySide::Cell{.text = text, .mark = {}, .tip = {}};
    return row;
}

void settle()
{
    for (int i = 0; i < 5; ++i) // a size that is new may bring another
        QCoreApplication::processEvents();
}

/// A table in a window, as a card has it.
struct Shown {
    explicit Shown(const Numbers& numbers)
    {
        model.setNumbers(numbers);
        table = new DataTable(&model, 2, QStringLiteral("Subnets"), &window);
        table->wrapRows();
        auto* column = new QVBoxLayout(&window);
        column->addWidget(table);
        column->addStretch(1);
        window.resize(420, 400);
        window.show();
        settle();
    }

    NumbersModel model;
    QWidget window;
    DataTable* table;
};

QList<int> measuresOf(const DataTable& table)
{
    QList<int> measures{table.height()};
    for (int column = 0; column < table.model()->columnCount(); ++column)
        measures << table.columnWidth(column);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        measures << table.rowHeight(row);
    return measures;
}

} // namespace

class ShownNumbersTest : public UiTest {
    Q_OBJECT

private slots:
    void aChangedRowIsToldAlone()
    {
        Shown shown(subnets({first, second, third}));
        shown.table->selectRow(1);
        const QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&shown.model, &QAbstractItemModel::dataChanged);
        shown.model.setNumbers(subnets({first, second, wordy}));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex(), shown.model.index(2, 0));
        QCOMPARE(changes[0][1].toModelIndex(), shown.model.index(2, 2));
        QCOMPARE(shown.table->selectionModel()->selectedRows(), {shown.model.index(1, 0)});
        shown.model.setNumbers(subnets({first, second, wordy}));
        QCOMPARE(changes.size(), 1);
    }

    void aTableThatChangesAndIsEmptiedAtOnceMeasuresNothing()
    {
        Shown shown(subnets({first, second, third}));
        shown.model.setNumbers(subnets({first, second, wordy}));
        shown.model.setNumbers(subnets({}));
        settle();
        shown.model.setNumbers(subnets({wordy}));
        settle();
        QCOMPARE(measuresOf(*shown.table), measuresOf(*Shown(subnets({wordy})).table));
    }

    void neighboursAreToldAtOnce()
    {
        Shown shown(subnets({first, second, third, first}));
        const QSignalSpy changes(&shown.model, &QAbstractItemModel::dataChanged);
        shown.model.setNumbers(subnets({second, third, third, second}));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][0].toModelIndex().row(), 0);
        QCOMPARE(changes[0][1].toModelIndex().row(), 1);
        QCOMPARE(changes[1][0].toModelIndex().row(), 3);
        QCOMPARE(changes[1][1].toModelIndex().row(), 3);
    }

    void aChangedMarkIsToldAlone()
    {
        SideBySide table{.columns = {QStringLiteral("Quota"), QStringLiteral("Own VPC")}, .columnTips = {}, .rows = {rowOf(QStringLiteral("VPCs")), rowOf(QStringLiteral("Domains"))}};
        SideBySideModel model;
        model.show(table);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        table.rows[1].cells[1].mark = Severity::Error;
        model.show(table);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex(), model.index(1, 0));
        QVERIFY(!model.index(1, 1).data(Qt::DecorationRole).isNull());
        table.columns[1] = QStringLiteral("Own account");
        model.show(table);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Own account"));
    }

    void aTableThatFollowsMeasuresLikeANewOne_data()
    {
        QTest::addColumn<QList<QList<QStringList>>>("steps");
        QTest::newRow("wider and narrower again") << QList<QList<QStringList>>{{first, second, third}, {first, second, wordy}, {first, second, third}};
        QTest::newRow("more rows, fewer rows") << QList<QList<QStringList>>{{first}, {first, wordy}, {second}};
        QTest::newRow("none and back") << QList<QList<QStringList>>{{wordy, first}, {}, {first, wordy}};
        QTest::newRow("rows change places") << QList<QList<QStringList>>{{wordy, first}, {first, wordy}};
    }

    void aTableThatFollowsMeasuresLikeANewOne()
    {
        QFETCH(QList<QList<QStringList>>, steps);
        Shown follows(subnets(steps.front()));
        Shown hidden(subnets(steps.front())); // while it changes
        for (const auto& rows : steps) {
            hidden.table->hide();
            for (Shown* shown : {&follows, &hidden})
                shown->model.setNumbers(subnets(rows));
            settle();
            hidden.table->show();
            settle();
            const Shown anew(subnets(rows));
            QCOMPARE(measuresOf(*follows.table), measuresOf(*anew.table));
            QCOMPARE(measuresOf(*hidden.table), measuresOf(*anew.table));
        }
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ShownNumbersTest>(argc, argv);
}

#include "shown_numbers_test.moc"
