// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/existing_vpc_shown.h"

#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMimeData>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace headroom;

namespace {

struct Drag {
    QMimeData data;
    explicit Drag(const QStringList& paths)
    {
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
    }
    /// As the desktop does: the event goes to the widget under the pointer, and up from there until somebody takes it.
    void dropOn(QWidget* target)
    {
        QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent drop(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
    }
};

} // namespace

class ExistingVpcReadingTest : public UiTest {
    Q_OBJECT

private slots:
    void saysWhatToRun()
    {
        Shown shown;
        QVERIFY(shown.page->findChild<CommandsCard*>()->isVisible());
        QVERIFY(!shown.chart()->isVisible());
        QVERIFY(!shown.page->findChild<DataTable*>(QStringLiteral("estateFiles"))->isVisible());
        QCOMPARE(CommandsCard::commandOf(Reply::Subnets), QStringLiteral("aws ec2 describe-subnets --output json > subnets.json"));
        QCOMPARE(CommandsCard::commandOf(Reply::Domain), QStringLiteral("aws sagemaker describe-domain --domain-id DOMAIN-ID --output json > domain.json"));
        int copied = 0;
        for (auto* button : shown.page->findChild<CommandsCard*>()->findChildren<QPushButton*>()) {
            QVERIFY(button->isVisible());
            button->click();
            copied += QGuiApplication::clipboard()->text().startsWith(QLatin1String("aws ")) ? 1 : 0;
        }
        QCOMPARE(copied, 6);
    }

    void readsAllKindsWithoutBeingToldWhichIsWhich()
    {
        Shown shown;
        shown.read(allSix());
        QList<QStringList> files = shown.rows("estateFiles");
        for (QStringList& row : files)
            row.removeLast(); // the folder
        QCOMPARE(files, (QList<QStringList>{{"apps.json", "Apps", "6", "–"}, {"subnets.json", "Subnets", "3", "–"}, {"vpcs.json", "VPCs", "1", "–"},
                            {"domain.json", "SageMaker domain", "1", "–"}, {"endpoints.json", "VPC endpoints", "5", "–"}, {"interfaces.json", "Network interfaces", "20", "–"}}));
        // 48 + 8 + 0 of 251 + 251 + 11: 10.92 %.
        QCOMPARE(shown.words("estateHeadline"), QStringLiteral("56 of 513 usable addresses are in use in 3 subnets of one VPC (10.92\u00a0%)."));
        QVERIFY(!shown.page->findChild<CommandsCard*>()->isVisible());
        QVERIFY(shown.chart()->isVisible());
    }

    void addsFilesAndLeavesThemOutAgain()
    {
        Shown shown;
        shown.read({dataFile("subnets.json")});
        const QStringList first = shownOf(shown);
        shown.read({dataFile("subnets_other_account.json")});
        // One of its four has no IPv4 block, one is in subnets.json already.
        QCOMPARE(shown.rows("estateFiles").size(), 2);
        QCOMPARE(shown.rows("estateFiles")[1].mid(2, 2), (QStringList{"3", "1"}));
        QCOMPARE(shown.rows("estateSubnets").size(), 5);
        auto* table = shown.page->findChild<DataTable*>(QStringLiteral("estateFiles"));
        QVERIFY(!shown.button("removeFile")->isEnabled());
        table->setCurrentIndex(table->model()->index(1, 0));
        shown.button("removeFile")->click();
        QTRY_COMPARE(shown.rows("estateFiles").size(), 1);
        shown.settle();
        QCOMPARE(shownOf(shown), first);
        // What is read again is read anew, and stands once.
        shown.read({dataFile("subnets.json"), HEADROOM_TEST_DATA "/aws/../aws/subnets.json"});
        QCOMPARE(shownOf(shown), first);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(shown.page->files() == nullptr);
        QVERIFY(shown.page->findChild<CommandsCard*>()->isVisible());
        shown.read({dataFile("subnets.json"), dataFile("vpcs.json")});
        shown.button("clearFiles")->click();
        QVERIFY(shown.page->files() == nullptr);
        QVERIFY(!shown.chart()->isVisible());
    }

    void brokenFilesLeaveAllAsItWas_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        const std::pair<const char*, const char*> rows[] = {{"instances.json", "this looks like a reply of aws ec2 describe-instances"}, {"truncated.json", "the text ends too early"},
            {"empty.json", "nothing\ta reply of aws ec2 describe-subnets"}, {"invalid_utf8.json", "valid JSON in UTF-8 (line 1, column 35)"}, {"utf16.json", "This looks like UTF-16"},
            {"binary.json", "--output json"}, {"text_output.json", "--output json"}, {"deep.json", "nested at most 64 deep"}, {"broken_values.json", "10.0.0.5/24"},
            {"query.json", "without --query"}, {"nowhere.json", "No such file or directory"}, {".", "this is a folder"}};
        for (const auto& [file, words] : rows)
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(words);
    }

    void brokenFilesLeaveAllAsItWas()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        Shown shown;
        shown.read({dataFile("subnets.json"), dataFile("apps.json")});
        const QStringList before = shownOf(shown);
        const auto files = shown.page->files();
        // Nor does a good file that comes with it change anything.
        const QString told = problemsOf(shown, {dataFile("interfaces.json"), dataFile(qPrintable(file)), dataFile("vpcs.json")});
        QVERIFY2(told.contains(words), qPrintable(told));
        QVERIFY(shown.page->files() == files);
        QCOMPARE(shownOf(shown), before);
        QVERIFY(!shown.isWorking());
        Shown empty;
        QVERIFY(problemsOf(empty, {dataFile(qPrintable(file))}).contains(words));
        QVERIFY(empty.page->files() == nullptr);
    }

    void tellsTheProblemsOfAllFilesAtOnce()
    {
        Shown shown;
        const QStringList lines = problemsOf(shown, {dataFile("truncated.json"), dataFile("broken_values.json"), dataFile("utf16.json")}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 10 + 1); // as the command line tells them
        QCOMPARE(lines[1], QStringLiteral("broken_values.json\t/Subnets/0/CidrBlock\t\"10.0.0.5/24\"\ta CIDR whose host bits are zero\t10.0.0.0/24"));
        QVERIFY(lines.back().startsWith(QLatin1String("utf16.json\t\t")));
    }

    void problemsWithoutAGuessHaveNoColumnForIt()
    {
        const Problem alone{"/Subnets/0", "3", Text::tr("an object"), {}};
        const Problem guessed{"/Subnets/0", "3", Text::tr("an object"), "4"};
        const auto isShown = [](const std::vector<Problem>& problems) {
            const ProblemListDialog dialog(QStringLiteral("w"), QStringLiteral("t"), problems);
            const auto* table = dialog.findChild<QTableWidget*>();
            return !table->isColumnHidden(table->columnCount() - 1);
        };
        QVERIFY(!isShown({alone}));
        QVERIFY(isShown({alone, guessed}));
    }

    void hostileNamesAreText()
    {
        Shown shown;
        shown.read({dataFile("hostile_names.json")});
        QCOMPARE(shown.rows("estateSubnets").size(), 1);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.json"));
        write(file, R"({"Subnets": [{"SubnetId": "<img src=x>", "VpcId": "<b>v</b>", "CidrBlock": "10.0.0.0/28", "AvailableIpAddressCount": 0, "Tags": [{"Key": "Name", "Value": "<b>bold</b>"}]}]})");
        shown.read({file});
        for (const auto* label : shown.page->findChildren<QLabel*>())
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(shown.rows("estateSubnets").value(0).value(0).contains(QLatin1String("<b>")));
    }

    void aLargeFileIsReadOffTheGuiThreadAndCanBeCancelled()
    {
        Shown shown;
        shown.read({dataFile("subnets.json")});
        const QStringList before = shownOf(shown);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("interfaces.json"));
        write(file, interfacesJson(120'000));
        QVERIFY(QFileInfo(file).size() > 32'000'000);
        QElapsedTimer timer;
        timer.start();
        shown.page->addFiles({file});
        QVERIFY(timer.elapsed() < 200); // the window is not held up
        QTRY_VERIFY(shown.isWorking());
        QVERIFY(shown.words("workWords").startsWith(QLatin1String("Reading interfaces.json: ")));
        QVERIFY(!shown.button("clearFiles")->isEnabled());
        shown.button("cancelWork")->click();
        QVERIFY(!shown.isWorking());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000));
        QTest::qWait(20);
        QCOMPARE(shownOf(shown), before);
        QVERIFY(shown.words("estateSaid").startsWith(QLatin1String("Cancelled")));
        QVERIFY(shown.button("clearFiles")->isEnabled());

        shown.page->addFiles({file});
        QTRY_VERIFY(shown.isWorking());
        shown.page->addFiles({dataFile("vpcs.json")}); // what is being read is not lost
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows("estateFiles").size(), 3, 60'000);
        QCOMPARE(shown.rows("estateFiles")[1].value(2), QStringLiteral("120,000"));
        QVERIFY(!shown.isWorking());
    }

    void theWindowCanGoWhileItReads()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("interfaces.json"));
        write(file, interfacesJson(30'000));
        {
            Shown shown;
            shown.page->addFiles({file});
            QVERIFY(shown.page->isAtWork());
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    }

    void filesAreDroppedOnThePageAndPlansOnTheWindow()
    {
        Shown shown;
        Drag(allSix()).dropOn(shown.page);
        QTRY_VERIFY(shown.page->files() != nullptr);
        QCOMPARE(shown.rows("estateFiles").size(), 6);
        const QString plan = QStringLiteral(HEADROOM_TEST_DATA "/plans/one_zone.headroom.json");
        Drag({plan}).dropOn(shown.page);
        QTRY_COMPARE(shown.window.document().path(), plan);
        QCOMPARE(shown.rows("estateFiles").size(), 6);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ExistingVpcReadingTest>(argc, argv);
}

#include "existing_vpc_reading_test.moc"
