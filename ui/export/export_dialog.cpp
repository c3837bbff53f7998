// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/document/files/safe_file.h"
#include "ui/explain/input_help.h"
#include "ui/file_flow.h"
#include "ui/models/findings_model.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int iconSide = 14;

QString filterOf(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Terraform: return ExportDialog::tr("Terraform (*.tf)");
    case CodeLanguage::CloudFormation: return ExportDialog::tr("CloudFormation templates (*.yaml *.yml)");
    case CodeLanguage::AwsCli: return ExportDialog::tr("Shell scripts (*.sh)");
    }
    return {};
}

/// A small title above an input.
QVBoxLayout* field(const QString& title, QWidget* input, QWidget* parent)
{
    auto* label = new QLabel(title, parent);
    setRole(label, "small");
    label->setBuddy(input);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(input, 0, Qt::AlignLeft);
    return column;
}

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What is made, in numbers.
QString networkWords(const DomainNetwork& network)
{
    const QString vpc = qtext(network.vpcCidr.text());
    const auto subnets = static_cast<qint64>(network.subnets.size());
    const auto endpoints = static_cast<qint64>(network.endpoints.size());
    const QString pattern = subnets != 1
        ? endpoints != 1 ? ExportDialog::tr("%1 with %2 subnets and %3 endpoints. What the plan does not know, such as the execution role, is a variable.")
                         : ExportDialog::tr("%1 with %2 subnets and one endpoint. What the plan does not know, such as the execution role, is a variable.")
        : endpoints != 1 ? ExportDialog::tr("%1 with one subnet and %3 endpoints. What the plan does not know, such as the execution role, is a variable.")
                         : ExportDialog::tr("%1 with one subnet and one endpoint. What the plan does not know, such as the execution role, is a variable.");
    return QString(pattern).replace(QStringLiteral("%1"), vpc).replace(QStringLiteral("%2"), countWords(subnets)).replace(QStringLiteral("%3"), countWords(endpoints));
}

} // namespace

ExportDialog::ExportDialog(Answer answer, std::size_t domain, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_answer(std::move(answer))
    , m_domain(domain)
    , m_folder(folder)
{
    setWindowTitle(tr("Export Code"));
    resizeDialog(this, {900, 640});
    const QString name = nameWords(m_answer.plan.domains.entries[m_domain].name);
    auto* title = plainLabel(m_answer.scenario ? tr("The network of “%1” in the scenario “%2”").arg(name, nameWords(*m_answer.scenario)) : tr("The network of “%1”").arg(name), this);
    setRole(title, "title");
    m_choices = makeChoices();
    m_summary = plainLabel({}, this);
    setRole(m_summary, "muted");
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(QStringLiteral("code"));
    m_preview->setAccessibleName(tr("Code"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(fontFor(TypeRole::Mono));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(makeObstacles());

    auto* buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save &As…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // last: Qt 6.4 parts the way of Tab where others are added behind a standard button
    m_save->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(qtext(m_code)); });
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::saveAsking);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_choices);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    showCode();
}

QWidget* ExportDialog::makeChoices()
{
    auto* choices = new QWidget(this);
    m_language = new SegmentedControl(tr("Written in"), choices);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addChoice(tr("Terraform"));
    m_language->addChoice(tr("CloudFormation"));
    m_language->addChoice(tr("AWS CLI"), tr("A shell script of AWS CLI commands"));
    m_vpc = new SegmentedControl(tr("VPC"), choices);
    m_vpc->setObjectName(QStringLiteral("vpc"));
    m_vpc->addChoice(tr("New"), tr("A VPC with the domain's block"));
    m_vpc->addChoice(tr("Existing"), tr("A VPC that is there already gets the domain's block as a secondary CIDR"));
    m_studioDomain = new QCheckBox(tr("With the SageMaker &domain"), choices);
    m_studioDomain->setObjectName(QStringLiteral("withDomain"));
    m_studioDomain->setToolTip(tr("Creates the SageMaker Studio domain, too. Its execution role and sign-in mode are variables."));
    m_language->setWhatsThis(inputHelp(InputId::CodeLanguage));
    m_vpc->setWhatsThis(inputHelp(InputId::CodeVpc));
    m_studioDomain->setWhatsThis(inputHelp(InputId::CodeDomain));
    connect(m_language, &SegmentedControl::chosen, this, &ExportDialog::showCode);
    connect(m_vpc, &SegmentedControl::chosen, this, &ExportDialog::showCode);
    connect(m_studioDomain, &QCheckBox::toggled, this, &ExportDialog::showCode);

    auto* row = new FlowLayout(20, 10);
    for (QVBoxLayout* each : {field(tr("Written in"), m_language, choices), field(tr("VPC"), m_vpc, choices)}) {
        auto* holder = new QWidget(choices);
        holder->setLayout(each);
        row->addWidget(holder);
    }
    row->addWidget(m_studioDomain);
    choices->setLayout(row);
    return choices;
}

QWidget* ExportDialog::makeObstacles()
{
    auto* card = new QFrame(this);
    setRole(card, "card");
    m_obstacles = new QWidget(card);
    m_obstacles->setObjectName(QStringLiteral("obstacles"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_obstacles);
    column->addStretch(1);
    auto* grid = new QGridLayout(m_obstacles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return card;
}

CodeLanguage ExportDialog::language() const
{
    return codeLanguages[static_cast<std::size_t>(m_language->current())];
}

void ExportDialog::showCode()
{
    const NetworkChoice choice{m_vpc->current() == 0 ? VpcChoice::New : VpcChoice::Existing, m_studioDomain->isChecked() ? StudioDomain::Created : StudioDomain::LeftOut};
    const std::string program = "Headroom " + QCoreApplication::applicationVersion().toStdString();
    const auto network = domainNetwork(m_answer, m_domain, choice, program);
    const auto* found = std::get_if<DomainNetwork>(&network);
    m_choices->setEnabled(found); // none of them changes that there is no code
    m_copy->setEnabled(found);
    m_save->setEnabled(found);
    m_stack->setCurrentIndex(found ? 0 : 1);
    if (!found) {
        m_code.clear();
        showObstacles(std::get<std::vector<Finding>>(network));
        return;
    }
    m_code = codeIn(language(), *found);
    m_identifier = found->identifier;
    m_preview->setPlainText(qtext(m_code));
    m_summary->setText(networkWords(*found));
}

void ExportDialog::showObstacles(const std::vector<Finding>& obstacles)
{
    m_summary->setText(tr("This domain can't be exported yet. Change this first:"));
    auto* grid = static_cast<QGridLayout*>(m_obstacles->layout());
    if (grid->count() > 0)
        return; // no choice of this dialog changes them
    int row = 0;
    for (const Finding& finding : obstacles) {
        auto* icon = new QLabel(m_obstacles);
        icon->setPixmap(severityIcon(finding.severity).pixmap(iconSide));
        icon->setAccessibleName(severityWord(finding.severity));
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(words(finding.message), m_obstacles), row++, 1);
        auto* source = plainLabel(words(finding.source), m_obstacles);
        setRole(source, "small");
        grid->addWidget(source, row++, 1);
    }
}

QString ExportDialog::proposedName() const
{
    const std::string_view ending = endingOf(language());
    return qtext(m_identifier) + u'.' + qtext(ending);
}

void ExportDialog::saveAsking()
{
    QFileDialog dialog(this, tr("Save Code As"), m_folder, filterOf(language()));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(qtext(endingOf(language())));
    dialog.selectFile(proposedName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    saveTo(path);
}

bool ExportDialog::saveTo(const QString& path)
{
    const QString error = writeSafely(path, m_code);
    if (!error.isEmpty()) {
        tellNotSaved(error, this);
        return false;
    }
    m_summary->setText(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

} // namespace headroom
