// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/existing_vpc_shown.h"

#include <QComboBox>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace headroom;

class ExistingVpcPageTest : public UiTest {
    Q_OBJECT

private slots:
    /// Counted by hand in interfaces.json; a delegated prefix is 16 addresses.
    void tellsWhoHoldsTheAddresses()
    {
        Shown shown;
        shown.read(allSix());
        const auto& bars = shown.chart()->figure().bars;
        QCOMPARE(bars.size(), std::size_t{3});
        QVERIFY(shown.chart()->figure().knowsOwners);
        QCOMPARE(bars[0].name, QStringLiteral("ml-a"));
        QCOMPARE(bars[0].place, QStringLiteral("use1-az1 · 10.20.0.0/24"));
        QCOMPARE(bars[0].held, (std::array<std::int64_t, 7>{3, 1, 2, 1, 1, 1, 36}));
        QCOMPARE(bars[0].unattributed, std::optional<std::int64_t>(3));
        QCOMPARE(bars[1].held, (std::array<std::int64_t, 7>{1, 1, 2, 0, 0, 1, 3}));
        QCOMPARE(bars[1].unattributed, std::optional<std::int64_t>(0));
        QCOMPARE(bars[2].held, (std::array<std::int64_t, 7>{}));
        const QStringList lines = shown.chart()->numbersAsText().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Subnet\tState\tVPC\tZone\tCIDR\tUsable\tUsed\tFree\tUsed %\tStudio\tEFS\tEndpoints\tNAT\tLambda\tLoad balancers\tOthers\tNot attributed\tID"));
        QCOMPARE(lines[1], QStringLiteral("ml-a\t\tvpc-0a1b2c3d4e5f60718\tuse1-az1\t10.20.0.0/24\t251\t48\t203\t19.12\t3\t1\t2\t1\t1\t1\t36\t3\tsubnet-0a11c2d3e4f506172"));
        QCOMPARE(shown.rows("estateSubnets").value(0).join(u'\t'), lines[1]);
        // The parts of the bar follow each other and end where the subnet does.
        const auto parts = partsOf(shown.chart()->figure(), bars[0]);
        QCOMPARE(parts.size(), std::size_t{9});
        std::int64_t at = 0;
        for (const BarPart& part : parts) {
            QCOMPARE(part.from, at);
            QCOMPARE(part.to - part.from, part.addresses);
            at = part.to;
        }
        QCOMPARE(at, std::int64_t{251});
        QStringList legend;
        for (const LegendEntry& entry : shown.chart()->legend())
            legend << entry.name;
        QCOMPARE(legend, (QStringList{"Studio", "EFS", "Endpoints", "NAT", "Lambda", "Load balancers", "Others", "Not attributed", "Free"}));
    }

    void everyPartLooksDifferentWithoutColour()
    {
        Shown shown;
        shown.read(allSix());
        QSet<int> patterns;
        for (const LegendEntry& entry : shown.chart()->legend())
            if (entry.name != QLatin1String("Free"))
                patterns.insert(entry.pattern);
        QCOMPARE(patterns.size(), 8);
    }

    void withoutInterfacesWhatIsUsedIsOnePart()
    {
        Shown shown;
        shown.read({dataFile("subnets.json")});
        QVERIFY(shown.page->findChild<QLabel*>(QStringLiteral("estateMissing"))->isVisible());
        QCOMPARE(shown.rows("estateSubnets").value(0).mid(5, 6), (QStringList{"251", "48", "203", "19.12", "–", "–"}));
        const auto parts = partsOf(shown.chart()->figure(), shown.chart()->figure().bars[0]);
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].look.name, QStringLiteral("Used"));
        QCOMPARE(parts[0].addresses, std::int64_t{48});
        QCOMPARE(shown.words("useSentence"), QStringLiteral("What an active user takes is not measured: aws ec2 describe-network-interfaces tells what Studio holds, and aws sagemaker "
                                                           "list-apps who is active."));
        const auto* commands = shown.page->findChild<CommandsCard*>();
        QVERIFY(commands->isVisible());
        int offered = 0;
        for (auto* button : commands->findChildren<QPushButton*>())
            offered += button->isVisible() ? 1 : 0;
        QCOMPARE(offered, 5);
    }

    /// By hand: it needs 3 + 2 × users in a zone. 203 + 11 are free in one: full when there are 106 users, after month 102; 243 in the other: after month 120.
    void saysWhetherThePlanFitsAndUntilWhen()
    {
        Shown shown;
        shown.read(allSix());
        QCOMPARE(shown.words("fitSentences"), QStringLiteral("It fits into what is free of vpc-0a1b2c3d4e5f60718 until month 103 (Jul 2035)."));
        QCOMPARE(shown.rows("fitZones"), (QList<QStringList>{{"use1-az1", "vpc-0a1b2c3d4e5f60718", "2", "214", "203", "63", "yes", "Jul 2035"},
                                             {"use1-az2", "vpc-0a1b2c3d4e5f60718", "1", "243", "243", "63", "yes", "Jan 2037"}}));
        // 4 addresses of Studio; alice, bob and a space are active, with 4 apps in service.
        QVERIFY(shown.words("useSentence").startsWith(QLatin1String("Measured: Studio holds 4 addresses for 3 active users and spaces, 1.33 each and 1 an app. By whitepaper-2023 an active user of the plan takes 2.")));
        QCOMPARE(shown.rows("useRatios"), (QList<QStringList>{{"measured, per active user or space", "4", "3", "1.33"}, {"measured, per app in service", "4", "4", "1"},
                                              {"by whitepaper-2023, per active user", "40", "20", "2"}}));
        shown.window.selection().selectDomainNamed("three zones"); // us-east-1a is use1-az1
        shown.settle();
        QCOMPARE(shown.words("fitSentences"), QStringLiteral("It does not fit vpc-0a1b2c3d4e5f60718: it asks for 3 zones, and there are subnets in 2."));
        shown.window.selection().selectDomainNamed("too big");
        shown.settle();
        QCOMPARE(shown.words("fitSentences"), QStringLiteral("It does not fit into what is free of vpc-0a1b2c3d4e5f60718: it needs 601 addresses at the start in each of 2 zones."));
        shown.window.selection().editDomain(QStringLiteral("No start"), [](Domain& domain) {
            domain.availabilityZones = 1;
            domain.placement = Placement::ZoneLoss;
        });
        shown.settle();
        QCOMPARE(shown.words("fitSentences"), QStringLiteral("It has no answer: with one zone, none can be lost."));
    }

    void takesTheVpcThatIsChosen()
    {
        Shown shown;
        QTemporaryDir folder;
        const QString subnets = folder.filePath(QStringLiteral("subnets.json"));
        const auto subnet = [](const char* id, const char* vpc, const char* zone, const char* cidr) {
            return QStringLiteral(R"({"SubnetId": "%1"%2, "AvailabilityZoneId": "%3", "CidrBlock": "%4", "AvailableIpAddressCount": 200})")
                .arg(QLatin1String(id), *vpc ? QStringLiteral(R"(, "VpcId": "%1")").arg(QLatin1String(vpc)) : QString(), QLatin1String(zone), QLatin1String(cidr))
                .toUtf8();
        };
        write(subnets, R"({"Subnets": [)" + QByteArrayList{subnet("u1", "vpc-us", "use1-az1", "10.1.1.0/24"), subnet("u2", "vpc-us", "use1-az2", "10.1.2.0/24"), subnet("u3", "vpc-us", "use1-az3", "10.1.3.0/24"),
                                                           subnet("e1", "vpc-eu", "euw1-az1", "10.2.1.0/24"), subnet("e2", "vpc-eu", "euw1-az2", "10.2.2.0/24"), subnet("n", "", "z", "10.3.1.0/24")}
                                                .join(',') + "]}");
        const QString domain = folder.filePath(QStringLiteral("domain.json"));
        write(domain, R"({"DomainId": "d-1", "VpcId": "vpc-eu", "AppNetworkAccessType": "PublicInternetOnly", "SubnetIds": ["e1"]})");
        const QString vpcs = folder.filePath(QStringLiteral("vpcs.json"));
        write(vpcs, R"({"Vpcs": [{"VpcId": "vpc-eu", "CidrBlock": "10.2.0.0/16", "Tags": [{"Key": "Name", "Value": "Europe"}]}]})");
        shown.read({subnets});
        auto* box = shown.page->findChild<QComboBox*>(QStringLiteral("vpcToUse"));
        QVERIFY(box->isVisible());
        QCOMPARE(box->accessibleName(), QStringLiteral("VPC to use"));
        QCOMPARE(box->currentText(), QStringLiteral("vpc-us")); // of two that fit, the one with more free
        shown.read({domain, vpcs});
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->currentText(), QStringLiteral("vpc-eu (Europe)")); // where a domain is
        QCOMPARE(box->itemText(2), QStringLiteral("VPC not given"));
        QCOMPARE(shown.words("takingWords"), QStringLiteral("Takes over what is new or different. Existing subnets: 2; excluded CIDRs: 1; endpoints: 0; zones: 2 as before. "
                                                           "The network mode becomes public internet. The CIDRs of every VPC are kept clear: remove an exclusion to plan inside one."));
        QCOMPARE(shown.rows("fitZones")[0].mid(0, 2), (QStringList{"euw1-az1", "✓ vpc-eu"}));
        QCOMPARE(shown.rows("fitZones")[2].mid(0, 2), (QStringList{"use1-az1", "vpc-us"}));
        QCOMPARE(shown.rows("fitZones")[5].mid(0, 2), (QStringList{"z", "VPC not given"}));
        QVERIFY(shown.words("fitSentences").startsWith(QLatin1String("It fits into what is free of vpc-eu")));
        // The keyboard chooses, and what the button does follows.
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        shown.settle();
        QCOMPARE(box->currentText(), QStringLiteral("vpc-us"));
        QVERIFY(shown.words("takingWords").startsWith(QLatin1String("Takes over what is new or different. Existing subnets: 3; excluded CIDRs: 1; endpoints: 0; zones: 3 in place of 2. The CIDRs")));
        QCOMPARE(shown.rows("fitZones")[0].value(1), QStringLiteral("\u2713 vpc-us"));
        shown.button("useInPlan")->click();
        shown.settle();
        QCOMPARE(shown.domain().existingSubnets.size(), std::size_t{3});
        QVERIFY(shown.domain().existingSubnets[0].cidr == Cidr::of("10.1.1.0/24"));
        QCOMPARE(shown.domain().availabilityZones, 3);
        QCOMPARE(shown.window.document().plan().addressing.exclusions.size(), std::size_t{1});
        QCOMPARE(box->currentText(), QStringLiteral("vpc-us")); // what is chosen stays
    }

    void tellsWhatTheMeasureLeavesOut()
    {
        Shown shown;
        QTemporaryDir folder;
        const QString interfaces = folder.filePath(QStringLiteral("interfaces.json"));
        QByteArrayList records;
        for (int i = 0; i < 22; ++i)
            records << R"({"SubnetId": "s", "PrivateIpAddress": "10.0.0.4", "Description": "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain()"
                    + QByteArray(i < 2 ? "d-one" : "d-two") + R"() - 1"})";
        write(interfaces, R"({"NetworkInterfaces": [)" + records.join(',') + "]}");
        const QString apps = folder.filePath(QStringLiteral("apps.json"));
        write(apps, R"({"Apps": [{"DomainId": "d-one", "UserProfileName": "a", "AppType": "x", "AppName": "1", "Status": "InService"},
            {"DomainId": "d-one", "UserProfileName": "b", "AppType": "x", "AppName": "1", "Status": "InService"}]})");
        shown.read({interfaces, apps});
        QCOMPARE(shown.rows("useRatios").value(0), (QStringList{"measured, per active user or space", "2", "2", "1"}));
        QCOMPARE(shown.words("leftOutWords"), QStringLiteral("Left out: domain d-two, whose interfaces hold addresses (20), and of which no app in service was read."));
    }

    void showsVpcsEndpointsAndDomains()
    {
        Shown shown;
        shown.read(allSix());
        QCOMPARE(shown.rows("estateVpcs"), (QList<QStringList>{{"vpc-0a1b2c3d4e5f60718", "ml-platform", "10.20.0.0/22, 10.24.0.0/24"}}));
        const auto endpoints = shown.rows("estateEndpoints");
        QCOMPARE(endpoints.size(), 4); // one of five is deleted
        QCOMPARE(endpoints[0], (QStringList{"sagemaker.api", "Interface", "vpc-0a1b2c3d4e5f60718", "ml-a, ml-b"}));
        QCOMPARE(endpoints[2], (QStringList{"s3", "Gateway", "vpc-0a1b2c3d4e5f60718", "–"}));
        QCOMPARE(shown.rows("estateDomains"), (QList<QStringList>{{"ml-platform-studio", "d-x1y2z3a4b5c6", "VPC only", "vpc-0a1b2c3d4e5f60718", "ml-a, ml-b", "4", "4"}}));
        shown.button("clearFiles")->click();
        QVERIFY(!shown.page->findChild<DataTable*>(QStringLiteral("estateVpcs"))->isVisible());
    }

    void mnemonicsClashWithNothing()
    {
        Shown shown;
        shown.read(allSix());
        QStringList keys;
        for (const QAction* menu : shown.window.menuBar()->actions())
            keys << QKeySequence::mnemonic(menu->text()).toString();
        for (const char* button : {"addFiles", "useInPlan", "clearFiles"})
            keys << QKeySequence::mnemonic(shown.button(button)->text()).toString();
        QCOMPARE(keys.size(), 9);
        QVERIFY2(!keys.contains(QString()), qPrintable(keys.join(u' ')));
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void aPlanWithoutAStartCountsMonths()
    {
        Shown shown;
        shown.read(allSix());
        shown.window.document().edit(QStringLiteral("No start"), [](Plan& plan) { plan.start.reset(); });
        shown.settle();
        QCOMPARE(shown.words("fitSentences"), QStringLiteral("It fits into what is free of vpc-0a1b2c3d4e5f60718 until month 103."));
        QCOMPARE(shown.rows("fitZones").value(0).back(), QStringLiteral("month 103"));
    }

    void takesItIntoThePlanAsOneStep()
    {
        Shown shown;
        shown.read(allSix());
        const Plan before = shown.window.document().plan();
        const int steps = shown.window.document().undoStack().count();
        QVERIFY(shown.button("useInPlan")->isEnabled());
        QCOMPARE(shown.words("takingWords"), QStringLiteral("Takes over what is new or different. Existing subnets: 3; excluded CIDRs: 2; endpoints: 0; zones: 2 as before. "
                                                           "The CIDRs of every VPC are kept clear: remove an exclusion to plan inside one."));
        shown.button("useInPlan")->click();
        shown.settle();
        QCOMPARE(shown.window.document().undoStack().count(), steps + 1);
        QCOMPARE(shown.window.document().undoStack().undoText(), QStringLiteral("Use existing VPC in studio"));
        const Domain& domain = shown.domain();
        QCOMPARE(domain.existingSubnets.size(), std::size_t{3});
        QVERIFY(domain.existingSubnets[0].cidr == Cidr::of("10.20.0.0/24"));
        QCOMPARE(domain.existingSubnets[0].usedAddresses, std::int64_t{48});
        QCOMPARE(domain.availabilityZones, 2);
        QCOMPARE(shown.window.document().plan().addressing.exclusions.size(), std::size_t{2});
        QCOMPARE(shown.window.statusBar()->currentMessage(), QStringLiteral("Taken over into studio. Existing subnets: 3; excluded CIDRs: 2; endpoints: 0; zones: 2."));
        QCOMPARE(shown.words("estateSaid"), shown.window.statusBar()->currentMessage());
        // The same again changes nothing, and the button says so.
        QVERIFY(!shown.button("useInPlan")->isEnabled());
        QCOMPARE(shown.words("takingWords"), QStringLiteral("Nothing to take over: the plan has all of it. The CIDRs of every VPC are kept clear: remove an exclusion to plan inside one."));
        shown.button("useInPlan")->click();
        shown.settle();
        QCOMPARE(shown.window.document().undoStack().count(), steps + 1);
        shown.window.document().undoStack().undo();
        QVERIFY(shown.window.document().plan() == before);
        shown.settle();
        QVERIFY(shown.button("useInPlan")->isEnabled());
        QVERIFY(shown.page->files() != nullptr); // what was read is no part of the plan
    }

    void takesItIntoTheScenarioInSight()
    {
        Shown shown;
        shown.window.document().edit(QStringLiteral("Scenario"), [](Plan& plan) { plan.scenarios.add("twice", Scenario{}); });
        QVERIFY(shown.window.document().show("twice").empty());
        shown.read(allSix());
        const Plan base = shown.window.document().base();
        shown.button("useInPlan")->click();
        shown.settle();
        QCOMPARE(shown.domain().existingSubnets.size(), std::size_t{3});
        QCOMPARE(shown.window.document().scenario(), std::optional<std::string>("twice"));
        QVERIFY(shown.window.document().base().domains == base.domains);
        QVERIFY(shown.window.document().base().addressing == base.addressing);
        QVERIFY(!shown.button("useInPlan")->isEnabled());
        QVERIFY(shown.window.document().show(std::nullopt).empty());
        shown.settle();
        QVERIFY(shown.button("useInPlan")->isEnabled());
    }

    void hasNothingToTakeFromAppsAlone()
    {
        Shown shown;
        shown.read({dataFile("apps.json")});
        QVERIFY(!shown.button("useInPlan")->isEnabled());
        QCOMPARE(shown.words("takingWords"), QStringLiteral("Nothing to take over: no subnets, VPCs or endpoints were read."));
        QVERIFY(!shown.chart()->isVisible());
        QCOMPARE(shown.words("estateHeadline"), QStringLiteral("No subnets were read yet: aws ec2 describe-subnets tells them."));
    }

    void staysThroughEditsUndoAndAnotherPlan()
    {
        Shown shown;
        shown.read(allSix());
        const auto files = shown.page->files();
        shown.window.document().edit(QStringLiteral("Name"), [](Plan& plan) { plan.name = "other"; });
        shown.window.document().undoStack().undo();
        QVERIFY(shown.page->files() == files);
        shown.window.document().startFrom(builtInPlan());
        shown.settle();
        QVERIFY(shown.page->files() == files);
        QCOMPARE(shown.words("fitSentences"), QStringLiteral("It does not fit vpc-0a1b2c3d4e5f60718: it asks for 3 zones, and there are subnets in 2."));
    }

    void warnsOfFullSubnetsInWords()
    {
        Shown shown;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("subnets.json"));
        // 251 usable: 188 used are below 75 %, 189 above; 225 are below 90 %, 226 above.
        write(file, R"({"Subnets": [)" + subnetJson(1, 251 - 188) + ',' + subnetJson(2, 251 - 189) + ',' + subnetJson(3, 251 - 225) + ',' + subnetJson(4, 251 - 226) + "]}");
        shown.read({file});
        QStringList states;
        for (const QStringList& row : shown.rows("estateSubnets"))
            states << row[0] + u':' + row[1];
        QCOMPARE(states, (QStringList{"team 4:nearly full", "team 3:filling up", "team 2:filling up", "team 1:"}));
        QStringList notes;
        for (const auto* label : shown.page->findChild<QWidget*>(QStringLiteral("estateNotes"))->findChildren<QLabel*>())
            if (!label->text().isEmpty())
                notes << label->text();
        QCOMPARE(notes.size(), 3);
        QCOMPARE(notes[0], QStringLiteral("team 4 (subnet-4) is nearly full: 226 of 251 usable addresses are used (90.04 %)."));
        QCOMPARE(notes[2], QStringLiteral("team 2 (subnet-2) is filling up: 189 of 251 usable addresses are used (75.3 %)."));
    }

    void showsWarningsOfTheInspection()
    {
        Shown shown;
        shown.read({dataFile("subnets.json"), dataFile("interfaces.json")});
        QStringList notes;
        for (const auto* label : shown.page->findChild<QWidget*>(QStringLiteral("estateNotes"))->findChildren<QLabel*>())
            notes << label->text();
        QVERIFY(notes.contains(QStringLiteral("1 network interface (addresses: 1) lies in a subnet that is not among those given. It is left out.")));
    }

    void manySubnetsScrollAndSort()
    {
        Shown shown;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("subnets.json"));
        write(file, subnetsJson(200)); // number i has i addresses free
        shown.read({file});
        auto* scroll = shown.page->findChild<QScrollBar*>(QStringLiteral("estateScroll"));
        QVERIFY(scroll->isVisible());
        QCOMPARE(shown.chart()->figure().bars.size(), std::size_t{200});
        QCOMPARE(shown.chart()->figure().bars[0].name, QStringLiteral("team 0")); // the fullest
        QCOMPARE(shown.chart()->note(), QStringLiteral("1 to 12 of 200 subnets"));
        QVERIFY(shown.chart()->plot().height() < 600);
        scroll->setValue(scroll->maximum());
        QCOMPARE(shown.chart()->note(), QStringLiteral("189 to 200 of 200 subnets"));
        for (auto* choice : shown.page->findChildren<QPushButton*>())
            if (choice->text() == QLatin1String("As read"))
                choice->click();
        QCOMPARE(shown.chart()->figure().bars[7].name, QStringLiteral("team 7"));
        QCOMPARE(shown.rows("estateSubnets").size(), 200);
        QCOMPARE(shown.chart()->note(), QStringLiteral("1 to 12 of 200 subnets"));
    }

    void hasItsPlaceInTheMenu()
    {
        Shown shown;
        QCOMPARE(shown.window.action(ActionId::ShowExistingVpc)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_7));
        QCOMPARE(shown.window.action(ActionId::ShowFindings)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_9));
    }

    void inputsChartsAndTablesHaveNames()
    {
        Shown shown({920, 560});
        shown.read(allSix());
        for (const auto* table : shown.page->findChildren<DataTable*>())
            QVERIFY2(!table->accessibleName().isEmpty(), qPrintable(table->objectName()));
        QVERIFY(!shown.chart()->plot().accessibleName().isEmpty());
        QVERIFY(shown.chart()->plot().accessibleDescription().contains(QLatin1String("Used: 48 of 251 (19.12 %)")));
        QVERIFY(!shown.page->findChild<QScrollBar*>(QStringLiteral("estateScroll"))->accessibleName().isEmpty());
        auto* scroll = shown.page->findChild<QScrollArea*>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "The page is wider than its room");
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ExistingVpcPageTest>(argc, argv);
}

#include "existing_vpc_page_test.moc"
