// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plan_document.h"

#include <QObject>

#include <string>
#include <vector>

namespace headroom {

/// Which domain and cohort of the document the window shows. Always valid: it follows the plan when things are added, removed or undone.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(PlanDocument& document);

    PlanDocument& document() const { return m_document; }
    /// Index into plan().domains.
    int domainIndex() const { return m_domain; }
    /// Index into the domain's cohorts; −1 where it has none.
    int cohortIndex() const { return m_cohort; }

    const std::string& domainName() const;
    const Domain& domain() const;
    const DomainSizing& sizing() const;
    const DomainBlock& block() const;
    const Ruleset& rules() const;
    /// Null where the domain has no cohort.
    const Cohort* cohort() const;

    void selectDomain(int index);
    /// Nothing where the plan has no such domain.
    void selectDomainNamed(const std::string& name);
    void selectCohort(int index);
    /// An edit of the selected domain, as PlanDocument::edit.
    void editDomain(const QString& name, const std::function<void(Domain&)>& change, const QString& mergeKey = {});
    /// An edit of the selected cohort; nothing where there is none.
    void editCohort(const QString& name, const std::function<void(Cohort&)>& change, const QString& mergeKey = {});

signals:
    /// Another domain or cohort is shown, or the plan changed. Whoever shows a domain listens to this alone.
    void changed();

private:
    /// After the plan changed: the same names where they are still there, else the one that is new where one alone was renamed, else what stands in their place.
    void follow();
    void remember();

    PlanDocument& m_document;
    int m_domain = 0;
    int m_cohort = 0;
    std::vector<std::string> m_domainNames; ///< as they were when the selection was made
    std::vector<std::string> m_cohortNames;
};

} // namespace headroom
