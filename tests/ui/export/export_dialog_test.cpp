// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "core/exchange/code/aws_cli.h"
#include "core/exchange/code/cloudformation.h"
#include "core/exchange/code/terraform.h"
#include "tests/ui/files.h"
#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/words.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace headroom;

namespace {

QPushButton* buttonOf(const QWidget& widget, const QString& text)
{
    for (auto* button : widget.findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&') == text)
            return button;
    return nullptr;
}

/// Once a dialog of that kind is open: answers it.
template <typename Dialog>
void whenAsked(const std::function<void(Dialog&)>& answer)
{
    QTimer::singleShot(0, [answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        answer(*dialog);
    });
}

std::string expectedCode(const std::string& language, NetworkChoice choice)
{
    const auto network = domainNetwork(answerOf(builtInPlan(), std::nullopt), 0, choice, "Headroom 9.8.7");
    const auto& known = std::get<DomainNetwork>(network);
    return language == "Terraform" ? terraformText(known) : language == "CloudFormation" ? cloudFormationText(known) : awsCliText(known);
}

Plan tooLarge()
{
    Plan plan = builtInPlan();
    plan.domains.entries.front().value.cohorts.entries.front().value.users = 1'000'000;
    return plan;
}

} // namespace

class ExportDialogTest : public UiTest {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7")); }

    /// One of a thing is told as one.
    void numbersOfTheSummary_data()
    {
        QTest::addColumn<int>("zones");
        QTest::addColumn<int>("endpoints");
        QTest::addColumn<QString>("words");
        QTest::newRow("many") << 3 << 10 << "with 3 subnets and 10 endpoints.";
        QTest::newRow("one subnet") << 1 << 10 << "with one subnet and 10 endpoints.";
        QTest::newRow("one endpoint") << 3 << 1 << "with 3 subnets and one endpoint.";
        QTest::newRow("one each") << 1 << 1 << "with one subnet and one endpoint.";
        QTest::newRow("none") << 2 << 0 << "with 2 subnets and 0 endpoints.";
    }

    void numbersOfTheSummary()
    {
        QFETCH(int, zones);
        QFETCH(int, endpoints);
        QFETCH(QString, words);
        Plan plan = builtInPlan();
        Domain& domain = plan.domains.entries.front().value;
        domain.availabilityZones = zones;
        domain.endpoints.entries.resize(static_cast<std::size_t>(endpoints));
        const ExportDialog dialog(answerOf(plan, std::nullopt), 0, {});
        QStringList all;
        for (const auto* label : dialog.findChildren<QLabel*>())
            all << label->text();
        QVERIFY2(all.join(u'\n').contains(words), qPrintable(all.join(u'\n')));
    }

    void theCodeIsTheCores_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("vpc");
        QTest::addColumn<bool>("withDomain");
        for (const char* language : {"Terraform", "CloudFormation", "AWS CLI"})
            for (const char* vpc : {"New", "Existing"})
                for (const bool withDomain : {false, true})
                    QTest::addRow("%s %s %d", language, vpc, withDomain) << QString::fromLatin1(language) << QString::fromLatin1(vpc) << withDomain;
    }

    void theCodeIsTheCores()
    {
        QFETCH(QString, language);
        QFETCH(QString, vpc);
        QFETCH(bool, withDomain);
        ExportDialog dialog(answerOf(builtInPlan(), std::nullopt), 0, {});
        buttonOf(dialog, language)->click();
        buttonOf(dialog, vpc)->click();
        dialog.findChild<QCheckBox*>(QStringLiteral("withDomain"))->setChecked(withDomain);
        const NetworkChoice choice{vpc == QLatin1String("New") ? VpcChoice::New : VpcChoice::Existing, withDomain ? StudioDomain::Created : StudioDomain::LeftOut};
        const std::string expected = expectedCode(language.toStdString(), choice);
        QCOMPARE(dialog.code(), expected);
        QCOMPARE(dialog.findChild<QPlainTextEdit*>(QStringLiteral("code"))->toPlainText(), qtext(expected));

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("network"));
        QVERIFY(dialog.saveTo(path));
        QCOMPARE(contentOf(path), QByteArray::fromStdString(expected));
    }

    void aFileIsReplacedWholeAndCopiedAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("studio.tf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(100'000, 'x')) == 100'000);
        old.close();
        ExportDialog dialog(answerOf(builtInPlan(), std::nullopt), 0, {});
        QVERIFY(dialog.saveTo(path));
        QCOMPARE(contentOf(path), QByteArray::fromStdString(dialog.code()));
        buttonOf(dialog, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), qtext(dialog.code()));
    }

    void whatCannotBeWrittenIsToldAndLeavesNothing()
    {
        QTemporaryDir folder;
        ExportDialog dialog(answerOf(builtInPlan(), std::nullopt), 0, {});
        QString told;
        whenAsked<QMessageBox>([&](QMessageBox& box) {
            told = box.text();
            QCOMPARE(box.textFormat(), Qt::PlainText);
            box.accept();
        });
        QVERIFY(!dialog.saveTo(folder.filePath(QStringLiteral("not there/studio.tf"))));
        QVERIFY2(told.startsWith(QStringLiteral("studio.tf can't be saved: ")), qPrintable(told));
        QVERIFY(QDir(folder.path()).isEmpty());

        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("a folder")));
        whenAsked<QMessageBox>([](QMessageBox& box) { box.accept(); });
        QVERIFY(!dialog.saveTo(folder.filePath(QStringLiteral("a folder"))));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("a folder")});
    }

    void saveAsAddsTheEnding()
    {
        QTemporaryDir folder;
        ExportDialog dialog(answerOf(builtInPlan(), std::nullopt), 0, folder.path());
        buttonOf(dialog, QStringLiteral("CloudFormation"))->click();
        QCOMPARE(dialog.proposedName(), QStringLiteral("studio.yaml"));
        whenAsked<QFileDialog>([&](QFileDialog& files) {
            QCOMPARE(files.selectedFiles(), QStringList{folder.filePath(QStringLiteral("studio.yaml"))});
            files.selectFile(QStringLiteral("mine"));
            files.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QStringLiteral("mine"));
            static_cast<QDialog&>(files).accept();
        });
        buttonOf(dialog, QStringLiteral("Save As…"))->click();
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("mine.yaml"))), QByteArray::fromStdString(dialog.code()));
    }

    void aDomainThatCannotBeExportedSaysWhy()
    {
        ExportDialog dialog(answerOf(tooLarge(), std::nullopt), 0, {});
        dialog.show();
        QVERIFY(dialog.code().empty());
        QVERIFY(!buttonOf(dialog, QStringLiteral("Copy"))->isEnabled());
        QVERIFY(!buttonOf(dialog, QStringLiteral("Save As…"))->isEnabled());
        QStringList reasons;
        for (const auto* label : dialog.findChild<QWidget*>(QStringLiteral("obstacles"))->findChildren<QLabel*>())
            reasons << label->text();
        QVERIFY2(reasons.join(u' ').contains(QStringLiteral("5,000,011")), qPrintable(reasons.join(u' '))); // a million users with five addresses, and eleven
    }

    void theWindowExportsTheSelectedDomainOfTheScenario()
    {
        MainWindow window;
        Plan plan = builtInPlan();
        plan.domains.add("research", plan.domains.entries.front().value);
        plan.scenarios.add("Less").patch.text = R"({"domains":{"research":{"availabilityZones":2}}})";
        window.document().startFrom(plan);
        QVERIFY(window.document().show("Less").empty());
        window.selection().selectDomain(1);
        window.show();
        std::string code;
        QString title;
        whenAsked<ExportDialog>([&](ExportDialog& dialog) {
            code = dialog.code();
            for (const auto* label : dialog.findChildren<QLabel*>())
                title += label->text() + u'\n';
            dialog.reject();
        });
        window.action(ActionId::ExportCode)->trigger();
        const Answer answer{window.document().plan(), "Less", window.document().sizing(), window.document().findings()};
        const auto network = domainNetwork(answer, 1, {}, "Headroom 9.8.7");
        QCOMPARE(code, terraformText(std::get<DomainNetwork>(network)));
        QVERIFY2(title.contains(QStringLiteral("“research” in the scenario “Less”")), qPrintable(title));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ExportDialogTest>(argc, argv);
}

#include "export_dialog_test.moc"
