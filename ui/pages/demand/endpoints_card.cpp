// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/endpoints_card.h"

#include "core/rules/catalogue.h"
#include "ui/explain/input_help.h"
#include "ui/models/endpoints_model.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>

namespace headroom {

namespace {

// In widths of an average character.
constexpr int purposeFrom = 75;
constexpr int addressesFrom = 55;

constexpr int roundText = 56; ///< pixels of a list that is typed into, beside its text

} // namespace

EndpointsCard::EndpointsCard(Selection& selection, QWidget* parent)
    : Card(tr("VPC endpoints"), parent)
    , m_selection(selection)
    , m_model(new EndpointsModel(selection, this))
    , m_table(new DataTable(m_model, EndpointsModel::Name, tr("VPC endpoints"), this))
    , m_add(new QComboBox(this))
{
    m_table->setObjectName(QStringLiteral("endpoints"));
    auto* presets = addAction(tr("Pre&sets ▾"), tr("Replace the list by a usual one"));
    auto* menu = new QMenu(presets);
    menu->addAction(tr("Whitepaper's ten"), this, [this] { m_model->use(EndpointsModel::Preset::Whitepaper); });
    menu->addAction(tr("VPC-only minimum"), this, [this] { m_model->use(EndpointsModel::Preset::VpcOnlyMinimum); });
    menu->addSeparator();
    menu->addAction(tr("None"), this, [this] { m_model->use(EndpointsModel::Preset::None); });
    connect(presets, &QPushButton::clicked, menu, [presets, menu] { menu->popup(presets->mapToGlobal(QPoint(0, presets->height()))); });

    m_add->setObjectName(QStringLiteral("addEndpoint"));
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->setAccessibleName(tr("Add an endpoint"));
    m_add->lineEdit()->setPlaceholderText(tr("Service…"));
    m_add->lineEdit()->setAccessibleName(m_add->accessibleName());
    m_add->setWhatsThis(inputHelp(InputId::NewEndpoint));
    keepWheelForPage(m_add);
    m_add->completer()->setFilterMode(Qt::MatchContains);
    m_add->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_add->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_add->setMinimumWidth(m_add->fontMetrics().horizontalAdvance(m_add->lineEdit()->placeholderText()) + scaled(roundText));
    auto* button = new QPushButton(tr("Add"), this);
    button->setAutoDefault(false);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Remove the chosen endpoint (Delete)"));
    button->setToolTip(tr("Add the service as an interface endpoint"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_add, 1);
    row->addWidget(button);
    row->addWidget(m_remove);
    body()->addWidget(m_table);
    body()->addLayout(row);
    body()->addStretch(1);

    m_table->letRemove(m_remove);
    connect(button, &QPushButton::clicked, this, &EndpointsCard::addTyped);
    connect(m_add->lineEdit(), &QLineEdit::returnPressed, this, &EndpointsCard::addTyped);
    refresh();
}

void EndpointsCard::addTyped()
{
    QString why;
    const QString name = m_add->currentText().trimmed();
    if (m_model->add(name, why)) {
        m_add->clearEditText();
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(name), EndpointsModel::Name));
    } else {
        QToolTip::showText(m_add->mapToGlobal(QPoint(0, m_add->height())), plainText(why), m_add);
        m_add->setAccessibleDescription(why);
    }
}

void EndpointsCard::offerServices()
{
    QStringList offered;
    for (const EndpointService& service : endpointServices())
        if (!m_selection.domain().endpoints.find(service.name))
            offered << QString::fromStdString(service.name);
    QStringList now;
    for (int i = 0; i < m_add->count(); ++i)
        now << m_add->itemText(i);
    if (offered == now)
        return;
    const QString typed = m_add->currentText();
    m_add->clear();
    m_add->addItems(offered);
    m_add->setCurrentIndex(-1);
    m_add->setEditText(typed);
}

void EndpointsCard::refresh()
{
    m_model->refresh();
    // Those that take addresses; with more words the card would take room from the cohorts.
    setNote(tr("%1 interface").arg(countWords(m_model->interfaces())));
    offerServices();
}

void EndpointsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const int characters = width() / std::max(1, fontMetrics().averageCharWidth());
    m_table->setColumnHidden(EndpointsModel::Purpose, characters < purposeFrom);
    m_table->setColumnHidden(EndpointsModel::Addresses, characters < addressesFrom);
    m_table->fit();
}

} // namespace headroom
