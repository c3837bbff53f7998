// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/addresses/pinning.h"
#include "core/capacity/plan_sizing.h"
#include "core/findings/findings.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct Problem;
struct ReadPlan;

/// What the plan's file holds, against what was last read from it or written to it here.
enum class OnDisk { Same, Changed, Gone };

/// Reads a plan's file, and tells the hash of what is in it.
ReadPlan readPlanFile(const QString& path, QByteArray& hash);

/// The open plan: one plain value, its answer, and the steps that led to it. Every edit makes a new plan; undo is the plan before. What is shown and edited is the
/// base, or the plan that one of its scenarios gives: then an edit changes that scenario's patch and leaves the base alone.
class PlanDocument : public QObject {
    Q_OBJECT

public:
    explicit PlanDocument(QObject* parent = nullptr);
    ~PlanDocument() override;

    /// What is shown and edited. A scenario's plan has no scenarios of its own.
    const Plan& plan() const { return m_patched ? *m_patched : m_base; }
    /// What is in the file, scenarios included.
    const Plan& base() const { return m_base; }
    /// The scenario that is shown; none for the base.
    const std::optional<std::string>& scenario() const { return m_scenario; }
    /// Shows a scenario, or the base. Stays as it is, and returns why, where the scenario gives no valid plan.
    std::vector<Problem> show(const std::optional<std::string>& scenario);
    /// Of plan(). Computed anew with every change, before `changed` is sent.
    const PlanSizing& sizing() const { return m_sizing; }
    const std::vector<Finding>& findings() const { return m_findings; }

    QUndoStack& undoStack() { return m_undoStack; }
    /// Empty for a plan that has no file yet.
    const QString& path() const { return m_path; }
    /// Edits are not saved, or what was saved is not in the file any more.
    bool isDirty() const { return m_isGone || !m_undoStack.isClean(); }

    /// Looks at the file; Same for a plan without one.
    OnDisk onDisk() const;
    /// SHA-256 of what the file held when it was last read or written here; empty where that is not known.
    const QByteArray& fileHash() const { return m_fileHash; }
    /// When the file was last changed before that.
    const QDateTime& fileTime() const { return m_fileTime; }

    /// One undoable step that changes plan(). Steps with the same non-empty `mergeKey` that follow each other become one (typing a number); a step that changes nothing, or ends
    /// where it began, leaves no trace. `name` is what the Edit menu shows: "Set users of Data scientists". Of the base, the scenarios follow the names that the step
    /// changes, unless it sets scenarios itself; of a scenario, the order of things is the patch's: new ones come last.
    void edit(const QString& name, const std::function<void(Plan&)>& change, const QString& mergeKey = {});
    /// One undoable step that makes another base(), whatever is shown: for scenarios themselves. Shows `scenario` afterwards.
    void replaceBase(const QString& name, Plan after, const std::optional<std::string>& scenario, const QString& mergeKey = {});

    /// The next edit is a step of its own, whatever its merge key: the user went elsewhere in between.
    void endStep();

    /// Replaces the document by a plan without a file, e.g. an example.
    void startFrom(const Plan& plan);
    /// Opens a file. On any problem the document is left alone and all problems are returned.
    std::vector<Problem> open(const QString& path);
    /// Replaces the document by the plan of a file, as a plan without one: the file is somebody else's.
    std::vector<Problem> openCopy(const QString& path);
    /// Replaces the document by a plan that was rescued. It is not saved, wherever its file lies; `path` is empty for a plan without one. `fileHash`: of what the file held when
    /// the plan was made of it, empty where that is not known; a file that holds something else by now is one that others changed.
    void rescue(const Plan& plan, const QString& path, const QByteArray& fileHash);
    /// Takes over what the file holds now, as one undoable step. On any problem the document is left alone.
    std::vector<Problem> reload(const QString& name);
    /// While the file is gone, nothing on the disk holds the plan, edited or not: it counts as not saved.
    void noteGone(bool isGone);
    /// The plan counts as not saved, and what hashes to `shown` is known here and shall be replaced: what of the file was shown. What it holds by then may be yet another.
    void keepOwn(const QByteArray& shown);
    /// Saves atomically (files/safe_file.h), and takes over the path; what went wrong, in words, or an empty string. Whatever the file holds, or only while it holds what hashes to
    /// `expected`: empty stands for no file.
    QString save(const QString& path, const std::optional<QByteArray>& expected = std::nullopt);

signals:
    /// Plan, sizing and findings are new, or another scenario is shown.
    void changed();
    /// An edit of the base took away what those scenarios change, and their changes with it.
    void changesLost(const QStringList& scenarios);
    /// An edit moved the blocks of domains that it did not touch.
    void blocksMoved(const std::vector<MovedBlock>& moved);
    /// Another plan takes the place of this one: told before it is changed.
    void replaced();
    /// Path or dirty mark may be new.
    void fileStateChanged();

private:
    friend class PlanEdit;
    void push(const QString& name, Plan after, const std::optional<std::string>& scenarioAfter, const QString& mergeKey);
    /// A scenario that is gone, or no longer gives a plan, leaves the base in sight.
    void setBase(Plan base, std::optional<std::string> scenario);
    void noteFile(const QString& path, QByteArray hash);
    static QString whyUnsavable(const QString& fileName, const Problem& problem);

    Plan m_base;
    std::optional<std::string> m_scenario;
    std::optional<Plan> m_patched; ///< the scenario's plan
    PlanSizing m_sizing;
    std::vector<Finding> m_findings;
    QUndoStack m_undoStack;
    QString m_path;
    QByteArray m_fileHash;
    QDateTime m_fileTime;
    bool m_isGone = false; ///< the file, as far as is known
    int m_visit = 0; ///< to a field; edits of different ones never merge
};

} // namespace headroom
