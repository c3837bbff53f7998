// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/json/json.h"
#include "tests/ui/harness.h"
#include "ui/models/groups_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/decimal_spin_box.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTimer>
#include <QTreeWidget>
#include <QWindow>

using namespace headroom;

namespace {

/// A window that has the keyboard; keys go to it as the platform sends them, so that shortcuts and fields compete for them.
struct Desk {
    MainWindow window;

    Desk()
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClick(window.windowHandle(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    template <typename T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    QString figure() { return find<QLabel>("answerFigure")->text(); }
    const Domain& domain() { return window.selection().domain(); }
    int steps() { return window.document().undoStack().count(); }
    /// Opens the cell's editor and chooses its text.
    void edit(const char* table, int row, int column)
    {
        find<DataTable>(table)->editCell(row, column);
        press(Qt::Key_A, Qt::ControlModifier);
    }
};

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// Answers the next dialog, once it is there.
template <typename Dialog>
void whenAsked(const std::function<void(Dialog&)>& answer)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        answer(*dialog);
    });
    timer->start(5);
}

void clickButton(QMessageBox& box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton* button : box.buttons())
        if (box.buttonRole(button) == role)
            return button->click();
    QFAIL("No such button");
}

void addHosting(Domain& domain)
{
    domain.ruleset = "studio-2024";
    domain.cohorts.entries[0].value.jobs.add("ep", Job{.kind = JobKind::Hosting, .instanceType = "ml.m5.large", .instancesPerUser = PerUser::whole(1), .efa = false, .addressesPerInstance = {}, .unknown = {}});
}

} // namespace

class EditingTest : public UiTest {
    Q_OBJECT

private slots:
    /// However it is left: what was typed up to the sign is nobody's number.
    void aCellThatIsLeftHoldsNoHalfNumber()
    {
        Desk desk;
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
            desk.edit("cohorts", 0, GroupsModel::Count);
            desk.type(QStringLiteral("1.5"));
            desk.press(key);
            QCOMPARE(desk.domain().cohorts.entries.front().value.users, std::int64_t{100});
        }
        desk.edit("cohorts", 0, GroupsModel::Count);
        desk.type(QStringLiteral("1.5"));
        desk.window.action(ActionId::ShowGrowth)->trigger();
        QCOMPARE(desk.domain().cohorts.entries.front().value.users, std::int64_t{100});
    }

    void keysChangeTheAnswerAndCtrlZBringsItBack()
    {
        Desk desk;
        QCOMPARE(desk.figure(), QStringLiteral("3 × /22"));
        auto* margin = desk.find<DecimalSpinBox>("margin");
        margin->setFocus();
        margin->selectAll();
        desk.type(QStringLiteral("125"));
        QCOMPARE(desk.figure(), QStringLiteral("3 × /21"));
        QVERIFY(margin->hasFocus());
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.figure(), QStringLiteral("3 × /22"));
        QVERIFY(desk.window.document().plan() == builtInPlan());
        desk.press(Qt::Key_Z, ctrlShift);
        QCOMPARE(desk.figure(), QStringLiteral("3 × /21"));
    }

    void undoReachesThePlanFromEverySettingsField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"zones", "margin", "growth", "horizon", "account", "region"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void undoReachesThePlanFromEverySettingsField()
    {
        QFETCH(QString, field);
        Desk desk;
        for (auto* button : desk.window.findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Account and region"))
                button->setChecked(true);
        auto* input = desk.find<QWidget>(qPrintable(field));
        QVERIFY(input);
        input->setFocus();
        desk.press(Qt::Key_A, ctrl);
        desk.type(QStringLiteral("2"));
        QCOMPARE(desk.steps(), 1);
        QVERIFY(desk.window.document().plan() != builtInPlan());
        desk.press(Qt::Key_Z, ctrl);
        QVERIFY(desk.window.document().plan() == builtInPlan());
        QVERIFY(input->hasFocus());
    }

    void undoReachesThePlanFromANumberCell()
    {
        Desk desk;
        desk.edit("cohorts", 0, 1);
        desk.type(QStringLiteral("202"));
        QCOMPARE(desk.figure(), QStringLiteral("3 × /21"));
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.figure(), QStringLiteral("3 × /22"));
    }

    void undoWithinANameTakesItsLettersBackFirst()
    {
        Desk desk;
        desk.find<QSpinBox>("zones")->setValue(2);
        desk.edit("cohorts", 0, 0);
        desk.type(QStringLiteral("x"));
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.domain().availabilityZones, 2);
        QCOMPARE(desk.find<DataTable>("cohorts")->findChild<QLineEdit*>()->text(), QStringLiteral("Data scientists"));
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.domain().availabilityZones, 3);
    }

    void twoVisitsToAFieldAreTwoSteps()
    {
        Desk desk;
        auto* margin = desk.find<DecimalSpinBox>("margin");
        for (const char* typed : {"10", "20"}) {
            margin->setFocus();
            desk.press(Qt::Key_A, ctrl);
            desk.type(QString::fromLatin1(typed));
            desk.find<DataTable>("cohorts")->setFocus();
        }
        QCOMPARE(desk.steps(), 2);
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.domain().marginPercent, Percent::whole(10));
    }

    void savingTakesAnOpenNameWithIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.headroom.json"));
        Desk desk;
        QCOMPARE(desk.window.document().save(path), QString());
        desk.edit("cohorts", 0, 0);
        desk.type(QStringLiteral("Analysts"));
        desk.press(Qt::Key_S, ctrl);
        PlanDocument saved;
        QVERIFY(saved.open(path).empty());
        QCOMPARE(saved.plan().domains.entries[0].value.cohorts.entries[0].name, std::string("Analysts"));
        QVERIFY(!desk.window.isWindowModified());

        auto* domains = desk.find<QTreeWidget>("domains");
        desk.press(Qt::Key_R, ctrlShift);
        QTRY_VERIFY(domains->findChild<QLineEdit*>());
        desk.press(Qt::Key_A, ctrl);
        desk.type(QStringLiteral("lab"));
        desk.press(Qt::Key_S, ctrl);
        QVERIFY(saved.open(path).empty());
        QCOMPARE(saved.plan().domains.entries[0].name, std::string("lab"));
    }

    void closingAsksForAnOpenName()
    {
        Desk desk;
        desk.edit("cohorts", 0, 0);
        desk.type(QStringLiteral("Analysts"));
        int asked = 0;
        whenAsked<QMessageBox>([&](QMessageBox& box) {
            ++asked;
            box.button(QMessageBox::Cancel)->click();
        });
        desk.press(Qt::Key_Q, ctrl);
        QCOMPARE(asked, 1);
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.domain().cohorts.entries[0].name, std::string("Analysts"));
    }

    void anEditLeavesAnOpenNameInTheNavigatorOpen()
    {
        Desk desk;
        auto* domains = desk.find<QTreeWidget>("domains");
        desk.press(Qt::Key_R, ctrlShift);
        QTRY_VERIFY(domains->findChild<QLineEdit*>());
        desk.press(Qt::Key_A, ctrl);
        desk.type(QStringLiteral("lab"));
        desk.window.selection().editCohort(QStringLiteral("Set users"), [](Cohort& cohort) { cohort.users = 7; });
        QVERIFY(domains->findChild<QLineEdit*>());
        QCOMPARE(domains->findChild<QLineEdit*>()->text(), QStringLiteral("lab"));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.selection().domainName(), std::string("lab"));
        QCOMPARE(domains->topLevelItem(0)->child(0)->text(1), QStringLiteral("7"));
    }

    void aRulesetThatDoesNotCountAJobAsksAndSaves()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.headroom.json"));
        Desk desk;
        desk.window.selection().editDomain(QStringLiteral("Add hosting"), addHosting);
        const Plan before = desk.window.document().plan();
        auto* ruleset = desk.find<QComboBox>("ruleset");
        const int whitepaper = ruleset->findData(QStringLiteral("whitepaper-2023"));
        QString told;
        for (const auto role : {QMessageBox::RejectRole, QMessageBox::AcceptRole}) {
            whenAsked<QMessageBox>([&, role](QMessageBox& box) {
                told = box.text() + u'\n' + box.informativeText();
                clickButton(box, role);
            });
            ruleset->setCurrentIndex(whitepaper);
            emit ruleset->activated(whitepaper);
            if (role == QMessageBox::RejectRole) {
                QVERIFY(desk.window.document().plan() == before);
                QCOMPARE(ruleset->currentData().toString(), QStringLiteral("studio-2024"));
            }
        }
        QVERIFY2(told.contains(QStringLiteral("“ep” of Data scientists")) && told.contains(QStringLiteral("Whitepaper, Table 1")), qPrintable(told));
        QCOMPARE(desk.domain().ruleset, std::string("whitepaper-2023"));
        QVERIFY(!desk.domain().cohorts.entries[0].value.jobs.find("ep"));
        QCOMPARE(desk.window.document().save(path), QString());
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.press(Qt::Key_Z, ctrl);
        QVERIFY(desk.window.document().plan() == before);
    }

    void tabLeavesATableAndGoesOnWithinAnEditor()
    {
        Desk desk;
        auto* endpoints = desk.find<DataTable>("endpoints");
        endpoints->setFocus();
        endpoints->setCurrentIndex(endpoints->model()->index(0, 0));
        desk.press(Qt::Key_Down);
        QCOMPARE(endpoints->currentIndex().row(), 1);
        desk.press(Qt::Key_Tab);
        QVERIFY(!endpoints->hasFocus() && !endpoints->isAncestorOf(QApplication::focusWidget()));
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(endpoints->hasFocus());

        desk.edit("cohorts", 0, 0);
        desk.type(QStringLiteral("Analysts"));
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.domain().cohorts.entries[0].name, std::string("Analysts"));
        QVERIFY(desk.find<DataTable>("cohorts")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(qobject_cast<QSpinBox*>(QApplication::focusWidget()));
    }

    void tabGoesThroughTheSettingsAsTheEyeDoes()
    {
        Desk desk;
        auto* ruleset = desk.find<QComboBox>("ruleset");
        const QWidget* strip = ruleset->parentWidget()->parentWidget();
        ruleset->setFocus();
        QPoint last(-1, -1);
        int seen = 0;
        while (strip->isAncestorOf(QApplication::focusWidget())) {
            const QWidget* now = QApplication::focusWidget();
            const QPoint at = now->mapTo(strip, now->rect().center());
            const bool inLine = qAbs(at.y() - last.y()) < now->height() / 2;
            QVERIFY2(inLine ? at.x() > last.x() : at.y() > last.y(), qPrintable(now->objectName() + now->accessibleName()));
            last = at;
            ++seen;
            desk.press(Qt::Key_Tab);
        }
        QVERIFY(seen >= 9);
    }

    void namesAreShownAsTheyStand()
    {
        const std::string name = "R&D <b>50%2</b>";
        Desk desk;
        desk.window.document().edit(QStringLiteral("Names"), [&](Plan& plan) {
            plan.name = name;
            plan.domains.entries[0].name = name;
            plan.domains.entries[0].value.cohorts.entries[0].name = name;
            plan.domains.add("other");
        });
        const QString shown = QString::fromStdString(name);
        QVERIFY(desk.find<QLabel>("total")->text().startsWith(shown + QStringLiteral(": 533 ")));
        bool inHeading = false;
        for (const auto* label : desk.window.findChildren<QLabel*>()) {
            if (!label->text().contains(QLatin1String("50%2")))
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            if (label->buddy()) {
                inHeading = true;
                QVERIFY(QKeySequence::mnemonic(label->text()).isEmpty());
            }
        }
        QVERIFY(inHeading);
        const auto* item = desk.find<QTreeWidget>("domains")->topLevelItem(0);
        QTextDocument tip;
        tip.setHtml(item->toolTip(0));
        QVERIFY2(tip.toPlainText().startsWith(shown), qPrintable(tip.toPlainText()));
        whenAsked<QMessageBox>([&](QMessageBox& box) {
            QCOMPARE(box.textFormat(), Qt::PlainText);
            QVERIFY(box.text().contains(shown));
            box.button(QMessageBox::Cancel)->click();
        });
        QVERIFY(!desk.window.close());
    }

    void aPlanIsSavedWithItsEnding()
    {
        const QTemporaryDir folder;
        Desk desk;
        desk.window.document().edit(QStringLiteral("Name"), [](Plan& plan) { plan.name = ""; });
        const auto saveAs = [&](const QString& typed) {
            QString proposed;
            whenAsked<QFileDialog>([&](QFileDialog& dialog) {
                proposed = dialog.selectedFiles().value(0);
                dialog.selectFile(folder.filePath(typed));
                QMetaObject::invokeMethod(&dialog, "accept");
            });
            desk.window.action(ActionId::SaveAs)->trigger();
            return QFileInfo(proposed).fileName();
        };
        QCOMPARE(saveAs(QStringLiteral("my.plan")), QStringLiteral("plan.headroom.json"));
        QCOMPARE(QFileInfo(desk.window.document().path()).fileName(), QStringLiteral("my.plan.headroom.json"));
        saveAs(QStringLiteral("other.json"));
        QCOMPARE(QFileInfo(desk.window.document().path()).fileName(), QStringLiteral("other.json"));
    }

    void aDroppedFileIsOpened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dropped.headroom.json"));
        PlanDocument other;
        other.edit(QStringLiteral("Set zones"), [](Plan& plan) { plan.domains.entries[0].value.availabilityZones = 2; });
        QCOMPARE(other.save(path), QString());
        Desk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &drop);
        QTRY_COMPARE(desk.domain().availabilityZones, 2);

        QMimeData text;
        text.setText(QStringLiteral("no file"));
        QDragEnterEvent refused(QPoint(200, 200), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &refused);
        QVERIFY(!refused.isAccepted());
    }
};

int main(int argc, char** argv)
{
    return runUiTest<EditingTest>(argc, argv);
}

#include "editing_test.moc"
