// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/models/plan_table_model.h"

namespace headroom {

/// The cohorts of the selected domain, or its groups of shared spaces: a name, how many, and what they take in the first month.
class GroupsModel : public PlanTableModel {
    Q_OBJECT

public:
    enum Column { Name, Count, AtOnce, Apps, Types, Jobs, Addresses };

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    GroupsModel(std::vector<PlanTableModel::Column> columns, Selection& selection, QObject* parent);

    Selection& selection() const { return m_selection; }
    QString mergeKey(int row, int column) const;

    QString context() const override;
    QVariant cell(int row, int column, int role) const override;
    QVariant totalCell(int column, int role) const override;
    bool hasTotals() const override { return true; }
    CellSpec spec(int row, int column) const override;
    void prepare() override;

    /// In the plan, which a refresh may not have taken over yet.
    virtual int groupCount() const = 0;
    virtual qint64 countOf(int row) const = 0;
    virtual Percent atOnceOf(int row) const = 0;
    virtual const Named<App>& appsOf(int row) const = 0;
    virtual const Named<Job>& jobsOf(int row) const = 0;
    /// A domain of that group alone, for what it takes.
    virtual Domain alone(int row, Domain empty) const = 0;
    virtual QString totalName() const = 0;
    virtual void rename(int row, const std::string& name) = 0;
    virtual void setCount(int row, qint64 count) = 0;
    virtual void setAtOnce(int row, Percent percent) = 0;

private:
    Selection& m_selection;
    std::vector<qint64> m_addresses; ///< by row
};

class CohortsModel : public GroupsModel {
    Q_OBJECT

public:
    explicit CohortsModel(Selection& selection, QObject* parent = nullptr);
    /// A new cohort at the end; its row.
    int add();
    int duplicate(int row);

protected:
    QStringList currentKeys() const override;
    void removeItems(int row, int count) override;
    int groupCount() const override;
    qint64 countOf(int row) const override;
    Percent atOnceOf(int row) const override;
    const Named<App>& appsOf(int row) const override;
    const Named<Job>& jobsOf(int row) const override;
    Domain alone(int row, Domain empty) const override;
    QString totalName() const override;
    void rename(int row, const std::string& name) override;
    void setCount(int row, qint64 count) override;
    void setAtOnce(int row, Percent percent) override;

private:
    const Cohort& cohort(int row) const;
};

class SpacesModel : public GroupsModel {
    Q_OBJECT

public:
    explicit SpacesModel(Selection& selection, QObject* parent = nullptr);
    /// A new group at the end; its row.
    int add();
    int duplicate(int row);

protected:
    QStringList currentKeys() const override;
    void removeItems(int row, int count) override;
    int groupCount() const override;
    qint64 countOf(int row) const override;
    Percent atOnceOf(int) const override { return Percent::whole(100); }
    const Named<App>& appsOf(int row) const override;
    const Named<Job>& jobsOf(int row) const override;
    Domain alone(int row, Domain empty) const override;
    QString totalName() const override;
    void rename(int row, const std::string& name) override;
    void setCount(int row, qint64 count) override;
    void setAtOnce(int, Percent) override {}

private:
    const SharedSpaceGroup& group(int row) const;
};

} // namespace headroom
