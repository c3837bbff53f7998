// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What kill.py kills. `kill_driver FOLDER SEED FIRST` opens FOLDER/plan.headroom.json with all that keeps a plan in the window, says what it found of the run before, and then edits
// and saves in random order for as long as it lives. The n-th edit, counted on from FIRST, sets the users of every cohort to n. Each line on standard output, a word and
// a number, is written out before the next thing is done:
//   locked 1|0      whether the file's lock is held here
//   found N         what was left of the run before is edit N; it is then restored, or discarded ("dropped N")
//   edit N          is about to be made
//   kept N          is in a recovery file
//   saving N        is about to be saved; saved N: it is
// `kill_driver --window FOLDER SEED FIRST` does the same through the window; `kill_driver --unsaved FOLDER SEED FIRST` with the plan as one that has no file, which is edited alone.
// Signals that ask it to end have it end as the program does. `kill_driver --write FILE` saves the plan on standard input, to start from.
#include "core/plan/plan_io.h"
#include "ui/document/safekeeping.h"
#include "ui/main_window.h"
#include "ui/shell/end_signals.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <utility>

using namespace headroom;
using namespace std::chrono_literals;

namespace {

constexpr int exitOfSignals = 128;
constexpr AutosavePace pace{.quiet = 8ms, .most = 30ms};

bool isEnding = false; ///< the loop goes on for what is due already

void tell(const char* word, std::int64_t number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

std::int64_t numberOf(const Plan& plan)
{
    return plan.domains.entries.front().value.cohorts.entries.front().value.users;
}

/// Edits, saves, and lets time pass.
class Editor : public QObject {
public:
    Editor(PlanDocument& document, Autosave& autosave, std::function<void()> save, unsigned seed, std::int64_t first)
        : m_document(document)
        , m_save(std::move(save))
        , m_random(seed)
        , m_next(first)
        , m_isSaving(m_random() % 2 == 0)
    {
        connect(&autosave, &Autosave::kept, this, [&autosave] { tell("kept", numberOf(autosave.lastKept())); });
        QTimer::singleShot(0, this, [this] { step(); });
    }

private:
    void step()
    {
        if (isEnding)
            return;
        const unsigned what = m_random() % 6;
        if (what < 3) {
            tell("edit", m_next);
            m_document.edit(QStringLiteral("Set users"), [this](Plan& plan) {
                for (auto& cohort : plan.domains.entries.front().value.cohorts)
                    cohort.value.users = m_next;
            });
            ++m_next;
        } else if (what < 5 && m_isSaving && m_save && m_document.isDirty()) {
            const std::int64_t number = numberOf(m_document.base());
            tell("saving", number);
            m_save();
            if (m_document.isDirty())
                std::abort();
            tell("saved", number);
        }
        // For a while it is edited alone, as people do.
        if (m_random() % 16 == 0)
            m_isSaving = !m_isSaving;
        QTimer::singleShot(static_cast<int>(m_random() % 4), this, [this] { step(); });
    }

    PlanDocument& m_document;
    std::function<void()> m_save;
    std::mt19937 m_random;
    std::int64_t m_next;
    bool m_isSaving;
};

enum class Way { Document, Unsaved, Window };

/// What the run before left is looked at as the window does; by lot it is restored or discarded.
void takeUp(PlanDocument& document, Safekeeping& keeping, const QString& path, Way way, unsigned seed)
{
    if (!(way == Way::Unsaved ? document.openCopy(path) : document.open(path)).empty())
        std::abort();
    tell("locked", way == Way::Unsaved || keeping.isLocked() ? 1 : 0);
    std::vector<Orphan> orphans = findOrphans();
    if (auto beside = way == Way::Unsaved ? std::nullopt : findOrphanBeside(path))
        orphans.push_back(std::move(*beside));
    for (Orphan& orphan : orphans) {
        const auto read = readRecovery(orphan.path);
        const auto plan = read ? rescuePlan(std::string_view(read->text.constData(), static_cast<std::size_t>(read->text.size()))) : std::nullopt;
        if (!plan)
            std::abort();
        tell("found", numberOf(*plan));
        if (&orphan == &orphans.front() && seed % 2 == 0) { // the last edited
            document.replaceBase(QStringLiteral("Restore"), *plan, std::nullopt);
            keeping.autosave().takeOver(orphan);
        } else {
            tell("dropped", numberOf(*plan));
            orphan.discard();
        }
    }
}

int writeStart(const QString& path)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const ReadPlan read = readPlan(input.readAll().toStdString());
    PlanDocument document;
    if (!read.plan)
        return 1;
    document.startFrom(*read.plan);
    return document.save(path).isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == "--write")
        return writeStart(QString::fromLocal8Bit(argv[2]));
    const std::string word = argc > 1 ? argv[1] : "";
    const Way way = word == "--window" ? Way::Window : word == "--unsaved" ? Way::Unsaved : Way::Document;
    const int start = way == Way::Document ? 1 : 2;
    if (argc != start + 3)
        return 2;
    char** arguments = argv + start;
    const QString path = QDir(QString::fromLocal8Bit(arguments[0])).filePath(QStringLiteral("plan.headroom.json"));
    const auto seed = static_cast<unsigned>(std::strtoul(arguments[1], nullptr, 10));
    const std::int64_t first = std::strtoll(arguments[2], nullptr, 10);
    if (way == Way::Window) {
        QApplication application(argc, argv);
        MainWindow window;
        Safekeeping& keeping = window.safekeeping();
        window.show();
        const EndSignals ends([&window](int signal) {
            isEnding = true;
            window.leave();
            QApplication::exit(exitOfSignals + signal);
        });
        takeUp(window.document(), keeping, path, way, seed);
        const Editor editor(window.document(), keeping.autosave(), [&window] { window.action(ActionId::Save)->trigger(); }, seed, first);
        return QApplication::exec();
    }
    const QCoreApplication application(argc, argv);
    PlanDocument document;
    Safekeeping keeping(document, pace);
    const EndSignals ends([&keeping](int signal) {
        isEnding = true;
        keeping.leave();
        QCoreApplication::exit(exitOfSignals + signal);
    });
    takeUp(document, keeping, path, way, seed);
    const auto save = way == Way::Unsaved ? std::function<void()>() : [&document, path] { document.save(path); };
    const Editor editor(document, keeping.autosave(), save, seed, first);
    return QCoreApplication::exec();
}
