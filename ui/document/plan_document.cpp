// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include "core/plan/plan_io.h"
#include "core/plan/scenario_names.h"
#include "ui/words.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUndoCommand>

#include <utility>

namespace headroom {

/// One step: the whole plan before and after.
class PlanEdit : public QUndoCommand {
public:
    PlanEdit(PlanDocument& document, const QString& name, Plan before, Plan after, const QString& mergeKey)
        : QUndoCommand(name)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_document.setPlan(m_before); }
    void redo() override { m_document.setPlan(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const PlanEdit*>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PlanDocument& m_document;
    Plan m_before;
    Plan m_after;
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
    setPlan(builtInPlan());
}

PlanDocument::~PlanDocument()
{
    // The stack tells of its emptying while it goes; whoever listens may be gone by then.
    m_undoStack.blockSignals(true);
}

void PlanDocument::edit(const QString& name, const std::function<void(Plan&)>& change, const QString& mergeKey)
{
    Plan after = m_plan;
    change(after);
    if (after == m_plan)
        return;
    if (after.scenarios == m_plan.scenarios)
        followNames(m_plan, after);
    const QString key = mergeKey.isEmpty() ? QString() : mergeKey + u'#' + QString::number(m_visit);
    m_undoStack.push(new PlanEdit(*this, name, m_plan, std::move(after), key));
}

void PlanDocument::startFrom(const Plan& plan)
{
    m_path.clear();
    m_undoStack.clear();
    setPlan(plan);
    emit fileStateChanged();
}

std::vector<Problem> PlanDocument::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {fileProblem(Text::tr("The file can't be read: %1", file.errorString().toStdString()))};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {fileProblem(Text::tr("The file can't be read: %1", file.errorString().toStdString()))};

    ReadPlan read = readPlan(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!read.plan)
        return std::move(read.problems);
    m_path = QFileInfo(path).absoluteFilePath();
    m_undoStack.clear();
    setPlan(*read.plan);
    emit fileStateChanged();
    return {};
}

QString PlanDocument::save(const QString& path)
{
    // A rename would replace a symbolic link by a file, so the file behind it is what gets saved.
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const std::string text = planText(m_plan);
    // An edit may have taken away what a scenario patches: better no file than one that does not open.
    const ReadPlan readBack = readPlan(text);
    if (!readBack.plan)
        return whyUnsavable(info.fileName(), readBack.problems.front());
    QSaveFile file(target);
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return tr("%1 can't be saved: %2").arg(info.fileName(), file.errorString());
    m_path = info.absoluteFilePath();
    m_undoStack.setClean();
    emit fileStateChanged();
    return {};
}

QString PlanDocument::whyUnsavable(const QString& fileName, const Problem& problem)
{
    const QString pointer = qtext(problem.pointer);
    if (pointer.startsWith(QLatin1String("/scenarios/")))
        return tr("%1 can't be saved: a scenario no longer fits the plan, at %2. Undo the edit that it does not fit.").arg(fileName, pointer);
    return tr("%1 can't be saved, since it would not open again: at %2 stands %3; allowed is %4. Change or undo that.")
        .arg(fileName, pointer, qtext(problem.found), words(problem.allowed));
}

void PlanDocument::endStep()
{
    ++m_visit;
}

void PlanDocument::setPlan(const Plan& plan)
{
    m_plan = plan;
    m_sizing = sizePlan(m_plan);
    m_findings = findingsOf(m_plan, m_sizing);
    emit changed();
}

} // namespace headroom
