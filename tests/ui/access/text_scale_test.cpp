// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"
#include "core/exchange/whatif/risk_report.h"
#include "tests/ui/access/pages_shown.h"
#include "tests/ui/harness.h"
#include "tests/ui/pictures.h"
#include "ui/export/export_dialog.h"
#include "ui/files/recovery_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_flow.h"
#include "ui/help/keys_dialog.h"
#include "ui/help/tour_callout.h"
#include "ui/help/welcome_page.h"
#include "ui/models/addresses/pools_model.h"
#include "ui/pages/addresses/list_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/recent_files.h"
#include "ui/widgets/answer_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/widgets/problem_list_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QScreen>
#include <QTabWidget>

#include <functional>

using namespace headroom;

namespace {

/// What of the labels that wrap does not fit: a word that is wider, or lines that are below the end.
QString cutLabels(const QWidget& window)
{
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap() || label->text().isEmpty() || !label->pixmap().isNull())
            continue;
        if (label->heightForWidth(label->width()) > label->height())
            cut << QStringLiteral("“%1” wants %2 pixels of height, has %3").arg(label->text()).arg(label->heightForWidth(label->width())).arg(label->height());
        if (Qt::mightBeRichText(label->text()))
            continue;
        for (const QString& word : label->text().split(QRegularExpression(QStringLiteral("[\\s/]"))))
            if (label->fontMetrics().horizontalAdvance(word) > label->width())
                cut << QStringLiteral("“%1” of “%2” is wider than %3").arg(word, label->text()).arg(label->width());
    }
    return cut.join(u'\n');
}

QString allThatIsCut(const QWidget& window)
{
    const QStringList cut{clippedText(window), cutLabels(window)};
    return cut.join(u'\n').trimmed();
}

QString nameOf(const QWidget* widget)
{
    const auto* label = qobject_cast<const QLabel*>(widget);
    return QLatin1String(widget->metaObject()->className()) + u' ' + (label ? label->text() : widget->accessibleName());
}

/// Texts and inputs that lie over each other.
QString overlaps(const QWidget& part)
{
    QStringList found;
    const auto isShown = [](const QWidget* widget) {
        return widget->isVisible() && (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractScrollArea*>(widget) || qobject_cast<const QComboBox*>(widget));
    };
    for (const auto* parent : part.findChildren<QWidget*>()) {
        const auto children = parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const auto* a : children)
            for (const auto* b : children)
                if (a < b && isShown(a) && isShown(b) && a->geometry().intersects(b->geometry()) && !qobject_cast<const QAbstractScrollArea*>(parent))
                    found << QStringLiteral("%1 at %2 to %3 and %4 at %5 to %6 overlap").arg(nameOf(a)).arg(a->y()).arg(a->geometry().bottom()).arg(nameOf(b)).arg(b->y()).arg(b->geometry().bottom());
    }
    return found.join(u'\n');
}

std::unique_ptr<InSpanish> languageOfRow()
{
    return QByteArray(QTest::currentDataTag()).contains("spanish") ? std::make_unique<InSpanish>() : nullptr;
}

/// Rows for each language and size of letters.
void addLanguagesAndScales()
{
    QTest::addColumn<double>("scale");
    for (const char* language : {"english", "spanish"})
        for (const double scale : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%s-text-%d", language, qRound(scale * 100)) << scale;
}

void showFullPlan(MainWindow& window, const QSize& size)
{
    window.document().startFrom(fullPlan());
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

} // namespace

class TextScaleTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup()
    {
        setTextScale(1);
        applyTheme(*qApp, ColorScheme::Light);
        QSettings().clear();
    }

    /// Letters of 26 pixels in place of 13: all of them, and the page stays wide enough.
    void everythingFits_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        for (const auto& [name, page] : pageActions) {
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-200-1280"))) << page << QSize(1280, 800) << 2.0;
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-200-1440"))) << page << QSize(1440, 900) << 2.0;
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-150-1280"))) << page << QSize(1280, 800) << 1.5;
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-100-1280"))) << page << QSize(1280, 800) << 1.0;
        }
    }

    void everythingFits()
    {
        QFETCH(ActionId, page);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        MainWindow window;
        showFullPlan(window, size);
        showPage(window, page);
        QCOMPARE(window.size(), size); // nothing makes it wider
        saveShown(window);
        int labels = 0;
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++labels;
            QVERIFY2(QFontInfo(label->font()).pixelSize() >= qRound(12 * scale), qPrintable(label->text()));
        }
        QVERIFY(labels > 20);
        const QString clipped = clippedText(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    /// The smallest chance that is told has the most words, and a plan with a large margin large numbers.
    void theAnswerFits_data() { addLanguagesAndScales(); }

    void theAnswerFits()
    {
        QFETCH(double, scale);
        const auto spanish = languageOfRow();
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        Plan plan = fullPlan();
        plan.domains.entries.front().value.marginPercent = Percent::whole(125);
        MainWindow window;
        window.document().startFrom(plan);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* panel = window.findChild<AnswerPanel*>();
        auto* chance = panel->findChild<QLabel*>(QStringLiteral("answerChance"));
        QTRY_VERIFY(chance->text() != QStringLiteral("…"));
        const double rarely = 1.01 * leastToldChance;
        for (const QString& words : {chance->text(), words(peaksText(rarely)), words(peaksText(1 - rarely))}) {
            chance->setText(words);
            // Once all that is around it is laid out.
            QTRY_COMPARE(allThatIsCut(*panel) + overlaps(*panel), QString());
            saveShown(*panel);
        }
    }

    void welcomeFits_data() { addLanguagesAndScales(); }

    void welcomeFits()
    {
        QFETCH(double, scale);
        const auto spanish = languageOfRow();
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        addRecentFile(QDir::homePath() + QStringLiteral("/network/plans for the data platform/north-america, after the merger, as of 2027.headroom.json"));
        for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
            MainWindow window;
            window.resize(size);
            window.show();
            window.help().showWelcome();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QCoreApplication::processEvents();
            QCOMPARE(window.size(), size);
            saveShown(window);
            auto* welcome = window.findChild<WelcomePage*>();
            const QString cut = allThatIsCut(*welcome);
            QVERIFY2(cut.isEmpty(), qPrintable(cut));
            for (const auto* label : welcome->findChildren<QLabel*>())
                QVERIFY2(!label->isVisible() || QFontInfo(label->font()).pixelSize() >= qRound(12 * scale), qPrintable(label->text()));
        }
    }

    void theTourFits_data() { addLanguagesAndScales(); }

    void theTourFits()
    {
        QFETCH(double, scale);
        const auto spanish = languageOfRow();
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        MainWindow window;
        showFullPlan(window, {1280, 800});
        window.help().takeTour();
        for (int step = 0; step < Tour::stepCount(); ++step) {
            QTest::qWait(100); // until it has followed
            auto* callout = window.findChild<TourCallout*>();
            if (step == 1)
                saveShown(window);
            const QString cut = allThatIsCut(*callout);
            QVERIFY2(cut.isEmpty(), qPrintable(cut));
            QVERIFY(window.rect().contains(callout->geometry()));
            window.help().tour().goOn();
        }
        window.help().tour().end();
    }

    void dialogsFit_data() { addLanguagesAndScales(); }

    void dialogsFit()
    {
        QFETCH(double, scale);
        const auto spanish = languageOfRow();
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        PlanDocument document;
        const QString broken = QStringLiteral(HEADROOM_TEST_DATA "/plans/broken_several.headroom.json");
        std::vector<Orphan> orphans(1);
        orphans[0].header.planName = QStringLiteral("Machine learning 2027");
        orphans[0].header.planFile = QStringLiteral("/media/stick/plans for the data platform/machine-learning-2027.headroom.json");
        orphans[0].header.editedAt = QDateTime::currentDateTime().addDays(-3);
        MainWindow window;
        window.action(ActionId::ShowAddresses)->trigger();
        auto* pools = window.findChild<PoolsModel*>();
        QVERIFY(pools);
        const std::vector<std::pair<const char*, std::function<QDialog*()>>> dialogs{
            {"keys", [] { return new KeysDialog; }},
            {"about", [] { return new AboutDialog; }},
            {"settings", [] { return new SettingsDialog(ColorScheme::HighContrast); }},
            {"export", [] { return new ExportDialog(answerOf(fullPlan(), std::nullopt), 0, {}); }},
            {"properties", [] { return new PlanPropertiesDialog(fullPlan()); }},
            {"problems", [&] { return new ProblemListDialog(QStringLiteral("Headroom"), QStringLiteral("broken_several.headroom.json"), document.open(broken)); }},
            {"recovery", [&] { return new RecoveryDialog(orphans); }},
            {"list", [&] { return new ListDialog(*pools, QStringLiteral("Pools"), QString()); }},
        };
        QStringList cut;
        // As small screens as there are for such letters, less the frame. Where all is scaled as well, the offscreen one is smaller than any.
        const QSize room = scale > 1.3 ? QSize(1264, 752) : QSize(1008, 552);
        const bool isScreenTooSmall = QGuiApplication::primaryScreen()->availableSize().width() < 640;
        for (const auto& [name, make] : dialogs) {
            const std::unique_ptr<QDialog> dialog(make());
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            QCoreApplication::processEvents();
            if (isScreenTooSmall)
                dialog->resize(dialog->size().expandedTo(room));
            QCoreApplication::processEvents();
            saveShown(*dialog, QLatin1String(name) + u'-');
            const auto look = [&cut, &dialog, name = name] {
                const QString found = allThatIsCut(*dialog);
                if (!found.isEmpty())
                    cut << QLatin1String(name) + QStringLiteral(": ") + found;
            };
            look();
            if (auto* tabs = dialog->findChild<QTabWidget*>())
                for (int tab = 1; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                    look();
                }
            const QSize least = dialog->minimumSizeHint();
            const QSize wanted = dialog->size().boundedTo(dialog->screen()->availableSize().expandedTo(least));
            if (least.width() > room.width() || least.height() > room.height() || (!isScreenTooSmall && wanted != dialog->size()))
                cut << QStringLiteral("%1 is %2×%3, and at least %4×%5").arg(QLatin1String(name)).arg(dialog->width()).arg(dialog->height()).arg(least.width()).arg(least.height());
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    /// What a key does can be read, in whatever room the table has.
    void keysCanBeRead_data() { addLanguagesAndScales(); }

    void keysCanBeRead()
    {
        QFETCH(double, scale);
        const auto spanish = languageOfRow();
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        KeysDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* table = dialog.findChild<QTableView*>(QStringLiteral("keys"));
        for (const int width : {0, 500}) {
            if (width > 0)
                dialog.resize(width, 500);
            QCoreApplication::processEvents();
            constexpr int sides = 2 * 11; // of the style sheet's padding and the style's own
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < 3; ++column) {
                    const QString text = table->model()->index(row, column).data().toString();
                    const QSize room(table->columnWidth(column) - sides, table->rowHeight(row));
                    const QRect needed = table->fontMetrics().boundingRect(QRect(QPoint(), QSize(room.width(), 4000)), Qt::TextWordWrap, text);
                    QVERIFY2(needed.width() <= room.width() && needed.height() <= room.height(),
                        qPrintable(QStringLiteral("“%1” needs %2×%3, has %4×%5").arg(text).arg(needed.width()).arg(needed.height()).arg(room.width()).arg(room.height())));
                }
        }
    }

    /// Titles and notes of cards in the window that most have, in both languages.
    void titlesOfCardsAreWhole_data()
    {
        QTest::addColumn<ActionId>("page");
        for (const char* language : {"english", "spanish"})
            for (const auto& [name, page] : pageActions)
                QTest::addRow("%s-cards-%s", language, name) << page;
    }

    void titlesOfCardsAreWhole()
    {
        QFETCH(ActionId, page);
        const auto spanish = languageOfRow();
        MainWindow window;
        showFullPlan(window, {1440, 900});
        showPage(window, page);
        saveShown(window);
        for (const auto* card : window.findChildren<Card*>())
            for (const auto* label : card->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
                QVERIFY2(!label->isVisible() || label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }

    void sectionsOfTheReportAreWhole_data() { addLanguagesAndScales(); }

    void sectionsOfTheReportAreWhole()
    {
        QFETCH(double, scale);
        const auto spanish = languageOfRow();
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        MainWindow window;
        showFullPlan(window, {1280, 800});
        showPage(window, ActionId::ShowReport);
        saveShown(window);
        const auto* page = window.findChild<QWidget*>(QStringLiteral("reportPage"));
        int sections = 0;
        for (const auto* list : page->findChildren<QListWidget*>())
            for (int row = 0; row < list->count(); ++row) {
                ++sections;
                // What stands beside the tick, in as many lines as there is room for.
                const QRect place = list->visualItemRect(list->item(row));
                const QRect needed = list->fontMetrics().boundingRect(QRect(0, 0, place.width() - qRound(14 * scale) - 10, 4000), Qt::TextWordWrap, list->item(row)->text());
                QVERIFY2(place.width() <= list->viewport()->width() && needed.height() <= place.height() && (list->wordWrap() || needed.height() <= list->fontMetrics().height()),
                    qPrintable(list->item(row)->text()));
            }
        QVERIFY(sections > 3);
        const QString overlapping = overlaps(*page);
        QVERIFY2(overlapping.isEmpty(), qPrintable(overlapping));
    }

    void theDesktopsWishIsTaken()
    {
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(9);
        QApplication::setFont(font);
        QCOMPARE(systemTextScale(), 1.0);
        font.setPointSizeF(24); // 12 points are usual, and twice as much is the most
        QApplication::setFont(font);
        QCOMPARE(systemTextScale(), 2.0);
        QApplication::setFont(before);
    }

private:
    /// Under the name of the row, for who wants to look at it.
    static void saveShown(QWidget& shown, const QString& before = {})
    {
        const QDir folder(QStringLiteral(HEADROOM_SCREENSHOTS));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const QString of = QLatin1String(QTest::currentTestFunction()) == QLatin1String("everythingFits") ? QString() : QLatin1String(QTest::currentTestFunction()) + u'-';
        QVERIFY(shown.grab().save(folder.filePath(of + before + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<TextScaleTest>(argc, argv);
}

#include "text_scale_test.moc"
