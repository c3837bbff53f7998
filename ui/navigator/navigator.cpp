// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigator.h"

#include "core/plan/plan_io.h"
#include "ui/document/domain_commands.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int rowHeight = 30;
enum ItemRole { DomainRole = Qt::UserRole, CohortRole };

QTreeWidget* makeTree(const QString& accessibleName, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setAccessibleName(accessibleName);
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(14);
    tree->setUniformRowHeights(true);
    tree->setExpandsOnDoubleClick(false);
    tree->setItemsExpandable(false);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setTabKeyNavigation(false);
    tree->header()->setStretchLastSection(false);
    tree->header()->setMinimumSectionSize(20);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return tree;
}

/// As high as its rows, less where the window is short.
void fitHeight(QTreeWidget* tree, int rows)
{
    tree->setMinimumHeight(std::min(rows, 3) * rowHeight + 4);
    tree->setMaximumHeight(rows * rowHeight + 4);
}

void setFigure(QTreeWidgetItem* item, const QString& text)
{
    item->setText(1, text);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, theme().muted);
    item->setFont(1, fontFor(TypeRole::Small));
}

/// The item in that place, made where there is none. Items stay while the plan changes: what shows the same is not painted again.
QTreeWidgetItem* itemAt(QTreeWidgetItem* parent, int index)
{
    while (parent->childCount() <= index)
        new QTreeWidgetItem(parent);
    return parent->child(index);
}

void keepFirst(QTreeWidgetItem* parent, int count)
{
    while (parent->childCount() > count)
        delete parent->takeChild(parent->childCount() - 1);
}

std::optional<PrefixLength> prefixOf(const Domain& domain, const DomainSizing& sizing)
{
    const auto& size = sizing.at(domain.placement);
    return size ? size->subnetPrefix : std::nullopt;
}

QString counted(qint64 count)
{
    return QLocale().toString(count);
}

QString prefixText(const std::optional<PrefixLength>& prefix)
{
    return prefix ? u'/' + QString::number(prefix->bits()) : QStringLiteral("–");
}

/// What a domain of that name asks for in a plan; none where it is missing or too large.
std::optional<PrefixLength> prefixIn(const Plan& plan, const std::string& domain)
{
    const Domain* found = plan.domains.find(domain);
    return found ? prefixOf(*found, sizeDomain(*found, rulesOf(*found))) : std::nullopt;
}

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(label, "section");
    label->setContentsMargins(8, 0, 0, 4);
    return label;
}

} // namespace

Navigator::Navigator(Selection& selection, QWidget* parent)
    : QFrame(parent)
    , m_selection(selection)
    , m_domains(makeTree(tr("Domains"), this))
    , m_scenarios(makeTree(tr("Plan and scenarios"), this))
{
    setRole(this, "panel");
    setProperty("edge", "right");
    setFixedWidth(226);
    m_domains->setObjectName(QStringLiteral("domains"));
    m_domains->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_domains->setContextMenuPolicy(Qt::CustomContextMenu);
    m_scenarios->setObjectName(QStringLiteral("scenarios"));
    m_scenarios->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_scenarios->setSelectionMode(QAbstractItemView::NoSelection);

    auto* add = new QPushButton(tr("+ Add domain"), this);
    setRole(add, "link");
    add->setAutoDefault(false);
    add->setAccessibleName(tr("Add domain"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 8);
    layout->setSpacing(0);
    layout->addWidget(sectionLabel(tr("Domains"), this));
    layout->addWidget(m_domains, 3);
    layout->addWidget(add);
    layout->addSpacing(20);
    layout->addWidget(sectionLabel(tr("Plan and scenarios"), this));
    layout->addWidget(m_scenarios, 2);
    layout->addStretch(1);

    connect(add, &QPushButton::clicked, this, &Navigator::addDomainWanted);
    connect(m_domains, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { choose(item); });
    connect(m_domains, &QTreeWidget::itemChanged, this, &Navigator::rename);
    connect(m_domains, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_domains->itemAt(at))
            emit domainMenuWanted(m_domains->viewport()->mapToGlobal(at));
    });
    connect(m_domains->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &Navigator::refresh, Qt::QueuedConnection);
    connect(&m_selection, &Selection::changed, this, &Navigator::refresh);
    // The selection tells of a changed plan, too, and first: scenarios are applied anew only by the plan's own signal, and after the edit is painted.
    connect(&m_selection.document(), &PlanDocument::changed, this, [this] {
        if (std::exchange(m_scenariosAreDue, true))
            return;
        QTimer::singleShot(0, this, [this] {
            applyScenarios();
            refreshScenarios();
        });
    });
    applyScenarios();
    refresh();
}

void Navigator::editDomainName()
{
    m_domains->setFocus();
    m_domains->editItem(m_domains->topLevelItem(m_selection.domainIndex()), 0);
}

void Navigator::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}

void Navigator::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    // A name that is being typed would go with the items; the tree follows when its editor closes.
    if (!isNaming())
        refreshDomains();
    refreshScenarios();
}

bool Navigator::isNaming() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && m_domains->viewport()->isAncestorOf(focus) && m_domains->topLevelItemCount() == static_cast<int>(m_selection.document().plan().domains.size());
}

void Navigator::refreshDomains()
{
    const auto& entries = m_selection.document().plan().domains.entries;
    const auto& sizings = m_selection.document().sizing().domains;
    QTreeWidgetItem* root = m_domains->invisibleRootItem();
    keepFirst(root, static_cast<int>(entries.size()));
    QTreeWidgetItem* current = nullptr;
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const auto& [name, domain] = entries[static_cast<std::size_t>(i)];
        const auto prefix = prefixOf(domain, sizings[static_cast<std::size_t>(i)]);
        const bool isSelected = i == m_selection.domainIndex();
        QTreeWidgetItem* item = itemAt(root, i);
        item->setText(0, qtext(name));
        item->setData(0, DomainRole, i);
        item->setFont(0, fontFor(isSelected ? TypeRole::Heading : TypeRole::Body));
        if (!(item->flags() & Qt::ItemIsEditable))
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        keepFirst(item, isSelected ? static_cast<int>(domain.cohorts.size()) : 0);
        setFigure(item, prefix ? tr("%1 × %2").arg(prefixText(prefix)).arg(domain.availabilityZones) : tr("too large"));
        item->setToolTip(0, plainText(tr("%1: %2 users in %3 cohorts").arg(qtext(name), counted(sizings[static_cast<std::size_t>(i)].start.users),
            counted(static_cast<qint64>(domain.cohorts.size())))));
        if (!isSelected)
            continue;
        current = item;
        for (int c = 0; c < static_cast<int>(domain.cohorts.size()); ++c) {
            const auto& cohort = domain.cohorts.entries[static_cast<std::size_t>(c)];
            QTreeWidgetItem* child = itemAt(item, c);
            child->setText(0, qtext(cohort.name));
            child->setData(0, DomainRole, i);
            child->setData(0, CohortRole, c);
            child->setToolTip(0, plainText(tr("%1: %2 users").arg(qtext(cohort.name), counted(cohort.value.users))));
            setFigure(child, counted(cohort.value.users));
        }
        item->setExpanded(true);
    }
    const bool cohortChosen = m_cohortChosen && current && m_selection.cohortIndex() >= 0;
    m_domains->setCurrentItem(cohortChosen ? current->child(m_selection.cohortIndex()) : current);
    fitHeight(m_domains, static_cast<int>(entries.size() + m_selection.domain().cohorts.size()));
}

void Navigator::applyScenarios()
{
    const Plan& plan = m_selection.document().plan();
    m_scenariosAreDue = false;
    m_scenarioPlans.clear();
    for (const auto& [name, scenario] : plan.scenarios)
        m_scenarioPlans.push_back({name, scenario.notes, applyScenario(plan, name).plan});
}

void Navigator::refreshScenarios()
{
    const std::string& domain = m_selection.domainName();
    const auto base = prefixOf(m_selection.domain(), m_selection.sizing());
    QTreeWidgetItem* root = m_scenarios->invisibleRootItem();
    keepFirst(root, static_cast<int>(m_scenarioPlans.size()) + 1);

    int row = 0;
    QTreeWidgetItem* basePlan = itemAt(root, row);
    basePlan->setText(0, tr("Base plan"));
    basePlan->setFont(0, fontFor(TypeRole::Heading));
    basePlan->setToolTip(0, tr("This is what the window shows and edits"));
    setFigure(basePlan, prefixText(base));
    for (const auto& [name, notesText, patched] : m_scenarioPlans) {
        const auto prefix = patched ? prefixIn(*patched, domain) : std::nullopt;
        QTreeWidgetItem* item = itemAt(root, ++row);
        item->setText(0, qtext(name));
        const QString change = prefix && base && *prefix < *base ? tr(" ▲") : prefix && base && *prefix > *base ? tr(" ▼") : QString();
        setFigure(item, prefixText(prefix) + change);
        const QString notes = notesText.empty() ? QString() : qtext(notesText) + u'\n';
        item->setToolTip(0, plainText(notes + (patched ? tr("What %1 would take in this scenario of the plan file").arg(qtext(domain))
                                                       : tr("This scenario no longer fits the plan"))));
    }
    fitHeight(m_scenarios, static_cast<int>(m_scenarioPlans.size()) + 1);
}

void Navigator::choose(QTreeWidgetItem* item)
{
    if (m_refreshing || !item)
        return;
    const int domain = item->data(0, DomainRole).toInt();
    const QVariant cohort = item->data(0, CohortRole);
    m_cohortChosen = cohort.isValid();
    // The answer to a selection is a new list, and a view must not lose its items while it tells of them.
    QTimer::singleShot(0, this, [this, domain, cohort] {
        m_selection.selectDomain(domain);
        if (cohort.isValid())
            m_selection.selectCohort(cohort.toInt());
    });
}

void Navigator::rename(QTreeWidgetItem* item, int column)
{
    if (m_refreshing || column != 0 || item->data(0, CohortRole).isValid())
        return;
    m_typed = {item->data(0, DomainRole).toInt(), item->text(0)};
    QTimer::singleShot(0, this, &Navigator::finishRename);
}

void Navigator::finishRename()
{
    const auto typed = std::exchange(m_typed, std::nullopt);
    if (!typed)
        return;
    m_selection.selectDomain(typed->domain);
    const QString problem = renameDomain(m_selection, typed->name);
    if (!problem.isEmpty())
        emit remark(problem);
    refresh();
}

} // namespace headroom
