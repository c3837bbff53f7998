// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_io.h"
#include "tests/ui/harness.h"
#include "ui/charts/estate/estate_card.h"
#include "ui/main_window.h"
#include "ui/pages/existing_vpc/commands_card.h"
#include "ui/pages/existing_vpc/plan_fit_card.h"
#include "ui/pages/existing_vpc_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/problem_list_dialog.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

/// What tests of the page "Existing VPC" share.
namespace headroom {

inline QString dataFile(const char* name)
{
    return QStringLiteral(HEADROOM_TEST_DATA "/aws/") + QLatin1String(name);
}

inline QStringList allSix()
{
    return {dataFile("apps.json"), dataFile("subnets.json"), dataFile("vpcs.json"), dataFile("domain.json"), dataFile("endpoints.json"), dataFile("interfaces.json")};
}

inline QList<QStringList> rowsOf(const QAbstractItemModel& model)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << QStringList();
        for (int column = 0; column < model.columnCount(); ++column)
            rows.back() << model.index(row, column).data().toString();
    }
    return rows;
}

/// The window on this page, on the plan "Small team" of tests/data: 20 analysts who take 2 addresses each, growing by 10 a year, in two zones.
struct Shown {
    MainWindow window;
    ExistingVpcPage* page = nullptr;

    explicit Shown(const QSize& size = {1280, 800})
    {
        PlanDocument reader;
        if (reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/existing.headroom.json")).empty())
            window.document().startFrom(reader.plan());
        window.resize(size);
        window.show();
        window.action(ActionId::ShowExistingVpc)->trigger();
        page = window.findChild<ExistingVpcPage*>();
        QTRY_VERIFY(page->isVisible());
    }
    void read(const QStringList& paths)
    {
        page->addFiles(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isAtWork(), 60'000);
        settle();
    }
    /// Until the plan as it is now is compared.
    void settle() const
    {
        QTest::qWait(1);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isAtWork(), 60'000);
    }
    bool isWorking() const { return button("cancelWork")->isVisible(); }
    QString words(const char* label) const { return page->findChild<QLabel*>(QLatin1String(label))->text(); }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
    QList<QStringList> rows(const char* table) const { return rowsOf(*page->findChild<DataTable*>(QLatin1String(table))->model()); }
    EstateCard* chart() const { return page->findChild<EstateCard*>(); }
    const Domain& domain() { return window.selection().domain(); }
};

/// Everything that is shown of what was read.
inline QStringList shownOf(const Shown& shown)
{
    QStringList all{shown.words("estateHeadline"), shown.words("fitSentences"), shown.words("useSentence"), shown.words("takingWords"), shown.chart()->numbersAsText()};
    for (const char* table : {"estateFiles", "estateSubnets", "fitZones", "useRatios"})
        for (const QStringList& row : shown.rows(table))
            all << row.join(u'|');
    return all;
}

/// Reads what is broken, and returns the list of problems that a dialog shows.
inline QString problemsOf(Shown& shown, const QStringList& paths)
{
    QString told;
    bool wasShown = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (auto* dialog = qobject_cast<ProblemListDialog*>(QApplication::activeModalWidget())) {
            told = dialog->text();
            wasShown = true;
            dialog->reject();
        }
    });
    watch.start(5);
    shown.page->addFiles(paths);
    const bool ended = QTest::qWaitFor([&] { return wasShown; }, 60'000);
    watch.stop();
    return ended ? told : QStringLiteral("no dialog");
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray subnetJson(int number, int available)
{
    return QByteArrayLiteral(R"({"SubnetId": "subnet-)") + QByteArray::number(number) + R"(", "VpcId": "vpc-1", "AvailabilityZoneId": "use1-az)" + QByteArray::number(number % 3 + 1)
        + R"(", "CidrBlock": "10.)" + QByteArray::number(number / 256) + '.' + QByteArray::number(number % 256) + R"(.0/24", "AvailableIpAddressCount": )" + QByteArray::number(available)
        + R"(, "Tags": [{"Key": "Name", "Value": "team )" + QByteArray::number(number) + R"("}]})";
}

inline QByteArray subnetsJson(int count)
{
    QByteArrayList subnets;
    for (int i = 0; i < count; ++i)
        subnets << subnetJson(i, i);
    return R"({"Subnets": [)" + subnets.join(",\n") + "]}";
}

/// A few MB of interfaces, one address each, 1,000 to a subnet.
inline QByteArray interfacesJson(int count)
{
    QByteArrayList interfaces;
    for (int i = 0; i < count; ++i)
        interfaces << R"({"NetworkInterfaceId": "eni-)" + QByteArray::number(i, 16).rightJustified(17, '0') + R"(", "SubnetId": "subnet-)" + QByteArray::number(i / 1000)
                + R"(", "Description": "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-1) - 0123456789abcdef0123456789abcdef", "InterfaceType": "interface", )"
                + R"("PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.4", "Primary": true}], "Groups": [{"GroupId": "sg-0123456789abcdef0", "GroupName": "studio"}]})";
    return R"({"NetworkInterfaces": [)" + interfaces.join(",\n") + "]}";
}

} // namespace headroom
