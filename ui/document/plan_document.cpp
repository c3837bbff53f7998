// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include "core/json/json.h"
#include "core/plan/plan_io.h"
#include "core/plan/scenario_edit.h"
#include "core/plan/scenario_names.h"
#include "ui/document/files/recovery_file.h"
#include "ui/document/files/safe_file.h"
#include "ui/words.h"

#include <QFile>
#include <QFileInfo>
#include <QUndoCommand>

#include <utility>

namespace headroom {

/// One step: the whole plan before and after, and what was shown, so that undo shows what it takes back.
class PlanEdit : public QUndoCommand {
public:
    struct State {
        Plan base;
        std::optional<std::string> scenario;
        bool operator==(const State&) const = default;
    };

    PlanEdit(PlanDocument& document, const QString& name, State before, State after, const QString& mergeKey)
        : QUndoCommand(name)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_document.setBase(m_before.base, m_before.scenario); }
    void redo() override { m_document.setBase(m_after.base, m_after.scenario); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const PlanEdit*>(other);
        if (next->m_mergeKey != m_mergeKey || next->m_before.scenario != m_after.scenario)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PlanDocument& m_document;
    State m_before;
    State m_after;
    QString m_mergeKey;
};

namespace {

Problem fileProblem(Text allowed)
{
    return {.pointer = {}, .found = {}, .allowed = std::move(allowed), .probably = {}};
}

} // namespace

PlanDocument::PlanDocument(QObject* parent)
    : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &PlanDocument::fileStateChanged);
    setBase(builtInPlan(), std::nullopt);
}

PlanDocument::~PlanDocument()
{
    // The stack tells of its emptying while it goes; whoever listens may be gone by then.
    m_undoStack.blockSignals(true);
}

std::vector<Problem> PlanDocument::show(const std::optional<std::string>& scenario)
{
    if (scenario == m_scenario)
        return {};
    if (scenario) {
        ReadPlan patched = applyScenario(m_base, *scenario);
        if (!patched.plan)
            return std::move(patched.problems);
    }
    setBase(Plan(m_base), scenario);
    return {};
}

void PlanDocument::edit(const QString& name, const std::function<void(Plan&)>& change, const QString& mergeKey)
{
    Plan after = plan();
    change(after);
    if (after == plan())
        return;
    const Plan before = plan();
    const PlanSizing sizingBefore = m_sizing;
    QStringList losers;
    if (m_scenario) {
        push(name, withScenarioFrom(m_base, *m_scenario, after), m_scenario, mergeKey);
    } else {
        if (after.scenarios == m_base.scenarios)
            for (const std::string& scenario : followNames(m_base, after))
                losers << qtext(scenario);
        push(name, std::move(after), std::nullopt, mergeKey);
    }
    if (const auto moved = movedByOthers(before, sizingBefore, plan(), m_sizing); !moved.empty())
        emit blocksMoved(moved);
    if (!losers.isEmpty())
        emit changesLost(losers);
}

void PlanDocument::replaceBase(const QString& name, Plan after, const std::optional<std::string>& scenario, const QString& mergeKey)
{
    if (after != m_base)
        push(name, std::move(after), scenario, mergeKey);
}

void PlanDocument::push(const QString& name, Plan after, const std::optional<std::string>& scenarioAfter, const QString& mergeKey)
{
    const QString key = mergeKey.isEmpty() ? QString() : mergeKey + u'#' + QString::number(m_visit);
    m_undoStack.push(new PlanEdit(*this, name, {m_base, m_scenario}, {std::move(after), scenarioAfter}, key));
}

void PlanDocument::startFrom(const Plan& plan)
{
    noteFile({}, {});
    m_undoStack.clear();
    emit replaced();
    setBase(plan, std::nullopt);
    emit fileStateChanged();
}

ReadPlan readPlanFile(const QString& path, QByteArray& hash)
{
    // Who waits for what a pipe or a device may say waits for ever.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return {std::nullopt, {fileProblem(info.isDir() ? Text::tr("It is a folder, not a file.") : Text::tr("It is a device or a pipe, not a file."))}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, {fileProblem(Text::tr("The file can't be read: %1", file.errorString().toStdString()))}};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {std::nullopt, {fileProblem(Text::tr("The file can't be read: %1", file.errorString().toStdString()))}};
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    hash = hashOf(text);
    return readPlan(text);
}

std::vector<Problem> PlanDocument::open(const QString& path)
{
    QByteArray hash;
    ReadPlan read = readPlanFile(path, hash);
    if (!read.plan)
        return std::move(read.problems);
    noteFile(QFileInfo(path).absoluteFilePath(), hash);
    m_undoStack.clear();
    emit replaced();
    setBase(std::move(*read.plan), std::nullopt);
    emit fileStateChanged();
    return {};
}

std::vector<Problem> PlanDocument::openCopy(const QString& path)
{
    QByteArray hash;
    ReadPlan read = readPlanFile(path, hash);
    if (!read.plan)
        return std::move(read.problems);
    startFrom(*read.plan);
    return {};
}

void PlanDocument::rescue(const Plan& plan, const QString& path, const QByteArray& fileHash)
{
    noteFile(path, fileHash);
    m_undoStack.clear();
    emit replaced();
    setBase(plan, std::nullopt);
    m_undoStack.resetClean();
    emit fileStateChanged();
}

std::vector<Problem> PlanDocument::reload(const QString& name)
{
    QByteArray hash;
    ReadPlan read = readPlanFile(m_path, hash);
    if (!read.plan)
        return std::move(read.problems);
    const bool isShown = m_scenario && read.plan->scenarios.find(*m_scenario);
    replaceBase(name, std::move(*read.plan), isShown ? m_scenario : std::nullopt);
    noteFile(m_path, hash);
    m_undoStack.setClean();
    emit fileStateChanged();
    return {};
}

void PlanDocument::noteGone(bool isGone)
{
    if (std::exchange(m_isGone, isGone) != isGone)
        emit fileStateChanged();
}

void PlanDocument::keepOwn(const QByteArray& shown)
{
    noteFile(m_path, shown);
    m_undoStack.resetClean();
    emit fileStateChanged();
}

OnDisk PlanDocument::onDisk() const
{
    if (m_path.isEmpty())
        return OnDisk::Same;
    if (!QFileInfo::exists(m_path))
        return OnDisk::Gone;
    const QByteArray hash = hashOfFile(m_path);
    return !hash.isEmpty() && hash == m_fileHash ? OnDisk::Same : OnDisk::Changed;
}

void PlanDocument::noteFile(const QString& path, QByteArray hash)
{
    m_path = path;
    m_fileHash = std::move(hash);
    m_isGone = false;
    m_fileTime = path.isEmpty() ? QDateTime() : QFileInfo(path).lastModified();
}

QString PlanDocument::save(const QString& path, const std::optional<QByteArray>& expected)
{
    const QFileInfo info(path);
    const std::string text = planText(m_base);
    // An edit may have taken away what a scenario patches: better no file than one that does not open.
    const ReadPlan readBack = readPlan(text);
    if (!readBack.plan)
        return whyUnsavable(info.fileName(), readBack.problems.front());
    const auto isAsExpected = [&] { return !expected || holdsFile(path, *expected); };
    if (const QString error = writeSafely(path, text, Readers::AsBefore, isAsExpected); !error.isEmpty())
        return error;
    noteFile(info.absoluteFilePath(), hashOf(text));
    m_undoStack.setClean();
    emit fileStateChanged();
    return {};
}

QString PlanDocument::whyUnsavable(const QString& fileName, const Problem& problem)
{
    const QString pointer = qtext(problem.pointer);
    if (pointer.startsWith(QLatin1String("/scenarios/")))
        return tr("%1 can't be saved: the scenario “%2” gives no plan any more, at %3. Take its change back there, remove the scenario, or undo the edit that it does not fit.")
            .arg(fileName, qtext(pointerParts(problem.pointer)[1]), pointer);
    return tr("%1 can't be saved, since it would not open again: at %2 stands %3; allowed is %4. Change or undo that.")
        .arg(fileName, pointer, qtext(problem.found), words(problem.allowed));
}

void PlanDocument::endStep()
{
    ++m_visit;
}

void PlanDocument::setBase(Plan base, std::optional<std::string> scenario)
{
    m_base = std::move(base);
    m_patched = scenario && m_base.scenarios.find(*scenario) ? applyScenario(m_base, *scenario).plan : std::nullopt;
    m_scenario = m_patched ? std::move(scenario) : std::nullopt;
    m_sizing = sizePlan(plan());
    m_findings = findingsOf(plan(), m_sizing);
    emit changed();
}

} // namespace headroom
