// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/existing_vpc_page.h"

#include "core/exchange/inspect/inspect_words.h"
#include "ui/charts/estate/estate_card.h"
#include "ui/explain/input_help.h"
#include "ui/models/copied_text.h"
#include "ui/models/estate/estate_words.h"
#include "ui/models/plan_words.h"
#include "ui/pages/existing_vpc/commands_card.h"
#include "ui/pages/existing_vpc/files_card.h"
#include "ui/pages/existing_vpc/network_card.h"
#include "ui/pages/existing_vpc/notes_card.h"
#include "ui/pages/existing_vpc/plan_fit_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/work_strip.h"
#include "ui/words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr int progressMilliseconds = 100;
constexpr std::size_t mostSubnets = 1'000; ///< that are shown: each is measured for its columns

enum Order { FullestFirst, AsRead };

} // namespace

ExistingVpcPage::ExistingVpcPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Existing VPC"), parent)
    , m_progressTimer(new QTimer(this))
    , m_subnets(new NumbersModel(this))
{
    QWidget* actions = makeActions();
    QWidget* answer = makeAnswer();
    m_notes = new NotesCard(this);
    m_plan = new PlanFitCard(this);
    m_chart = new EstateCard(this);
    m_order = new SegmentedControl(tr("Order of the subnets"), m_chart);
    m_order->addChoice(tr("Fullest first"), tr("By the share of the usable addresses that is used"));
    m_order->addChoice(tr("As read"), tr("In the order of the files"));
    m_order->setWhatsThis(inputHelp(InputId::SubnetOrder));
    m_chart->body()->insertWidget(0, m_order, 0, Qt::AlignLeft);
    makeTable();
    m_network = new NetworkCard(this);
    m_fileList = new FilesCard(this);
    m_commands = new CommandsCard(this);
    for (QWidget* part : std::initializer_list<QWidget*>{actions, answer, m_notes, m_chart, m_plan, m_tableCard, m_network, m_fileList, m_commands})
        column()->addWidget(part);
    column()->addStretch(1);
    connectParts();
    showEstate();
}

QWidget* ExistingVpcPage::makeActions()
{
    auto* actions = new QWidget(this);
    m_add = new QPushButton(tr("&Add Files…"), actions);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Read replies of the AWS CLI: several files at once, of any kind"));
    setRole(m_add, "primary");
    m_said = new QLabel(actions);
    m_said->setObjectName(QStringLiteral("estateSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    setRole(m_said, "muted");
    m_work = new WorkStrip(actions);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_add);
    row->addWidget(m_said, 1);
    row->addWidget(m_work);
    return actions;
}

QWidget* ExistingVpcPage::makeAnswer()
{
    m_answer = new QFrame(this);
    setRole(m_answer, "card");
    auto* sentences = new QVBoxLayout(m_answer);
    sentences->setContentsMargins(16, 14, 16, 14);
    sentences->setSpacing(4);
    m_headline = new QLabel(m_answer);
    m_headline->setObjectName(QStringLiteral("estateHeadline"));
    m_missing = new QLabel(m_answer);
    m_missing->setObjectName(QStringLiteral("estateMissing"));
    setRole(m_headline, "title");
    setRole(m_missing, "muted");
    for (QLabel* label : {m_headline, m_missing}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        sentences->addWidget(label);
    }
    return m_answer;
}

void ExistingVpcPage::makeTable()
{
    m_tableCard = new Card(tr("Subnets"), this);
    m_subnets->setNumbers(subnetNumbers({}, {}, {}));
    auto* table = new DataTable(m_subnets, 0, tr("Subnets"), this);
    table->setObjectName(QStringLiteral("estateSubnets"));
    table->setSpareColumns(spareSubnetColumns());
    m_tableCard->body()->addWidget(table);
    auto* copy = m_tableCard->addAction(tr("Copy"), tr("Copy all subnets with all columns, for a spreadsheet"));
    connect(copy, &QPushButton::clicked, this, [this] { const Numbers numbers = subnetNumbers(m_files->estate(), m_files->inspection, subnetOrder());
        QGuiApplication::clipboard()->setText(copiedText(numbers.columns, numbers.rows)); });
}

void ExistingVpcPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &ExistingVpcPage::addFilesAsking);
    connect(m_order, &SegmentedControl::chosen, this, &ExistingVpcPage::showSubnets);
    connect(m_fileList, &FilesCard::removeWanted, this, &ExistingVpcPage::removeFile);
    connect(m_fileList, &FilesCard::clearWanted, this, &ExistingVpcPage::clear);
    connect(m_plan, &PlanFitCard::useWanted, this, &ExistingVpcPage::useInPlan);
    connect(m_plan, &PlanFitCard::vpcChosen, this, [this](const std::string& vpc) {
        m_vpc = vpc;
        compare();
    });
    connect(m_progressTimer, &QTimer::timeout, this, &ExistingVpcPage::showProgress);
    connect(&m_reading, &BackgroundTask::slow, this, &ExistingVpcPage::showReading);
    connect(&m_comparing, &BackgroundTask::slow, m_plan, &PlanFitCard::showStale);
    connect(m_work, &WorkStrip::cancelWanted, this, [this] {
        m_reading.cancel();
        endReading();
        m_said->setText(tr("Cancelled: nothing was added, and what is shown is as it was."));
    });
}

void ExistingVpcPage::addFilesAsking()
{
    const QString filter = tr("JSON files (*.json);;All files (*)");
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add Replies of the AWS CLI"), m_folder, filter);
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.constFirst()).absolutePath();
    addFiles(paths);
}

void ExistingVpcPage::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    // What is being read is not lost to what comes after it.
    const bool isReading = m_reading.isRunning();
    startReading(isReading ? m_before : m_files, isReading ? m_pathsInReading + paths : paths);
}

void ExistingVpcPage::removeFile(int index)
{
    QStringList rest;
    for (const EstateFile& file : m_files->files)
        rest << file.path;
    rest.removeAt(index);
    if (rest.isEmpty())
        clear();
    else
        startReading(nullptr, rest);
}

void ExistingVpcPage::clear()
{
    m_files.reset();
    m_vpc.reset();
    m_said->clear();
    m_comparing.cancel();
    showEstate();
    m_add->setFocus();
}

void ExistingVpcPage::startReading(std::shared_ptr<const EstateFiles> before, const QStringList& paths)
{
    m_before = before;
    m_pathsInReading = distinctFiles(paths);
    m_progress = std::make_shared<ReadingProgress>();
    m_progress->all = bytesOf(m_pathsInReading);
    m_said->clear();
    const int count = static_cast<int>(m_pathsInReading.size());
    m_reading.start([this, count, before, paths = m_pathsInReading, progress = m_progress](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        const EstateReading reading = readEstateFiles(before, paths, *progress, cancelled);
        if (cancelled)
            return {};
        // The task calls this only while it lives, and with it the page.
        return [this, reading, count] { take(reading, count); };
    });
}

void ExistingVpcPage::showReading()
{
    m_fileList->setBusy();
    m_said->hide();
    m_progressTimer->start(progressMilliseconds);
    showProgress();
}

void ExistingVpcPage::showProgress()
{
    const int percent = m_progress->all > 0 ? static_cast<int>(std::min<qint64>(100, m_progress->read * 100 / m_progress->all)) : 0;
    const qsizetype count = m_pathsInReading.size();
    m_work->showProgress(count == 1 ? tr("Reading %1: %L2 %").arg(QFileInfo(m_pathsInReading.constFirst()).fileName()).arg(percent)
                                    : tr("Reading %L1 files: %L2 %").arg(count).arg(percent),
        percent);
}

void ExistingVpcPage::endReading()
{
    m_progressTimer->stop();
    m_work->showNothing();
    m_said->show();
    m_fileList->setIdle();
    m_before.reset();
}

void ExistingVpcPage::take(const EstateReading& reading, int count)
{
    endReading();
    if (!reading.files) {
        m_said->setText(tr("Nothing was added, and what is shown is as it was."));
        // Whoever dropped the files, or waits for this to be delivered, is not to wait for a dialog.
        QTimer::singleShot(0, this, [this, problems = reading.problems] { showProblems(problems); });
        return;
    }
    m_files = reading.files;
    const EstateFile& last = m_files->files.back();
    m_said->setText(count == 1 ? tr("Read %1: %2, %3 records.").arg(QFileInfo(last.path).fileName(), replyWord(last.reply), countWords(last.records + last.repeated))
                               : tr("Read %1 files.").arg(countWords(count)));
    showEstate();
    compare();
}

void ExistingVpcPage::showProblems(const std::vector<EstateFileProblem>& problems)
{
    std::vector<ProblemOfFile> shown;
    QStringList files;
    for (const EstateFileProblem& each : problems) {
        const QString name = QFileInfo(each.path).fileName();
        shown.push_back({each.document > 1 ? tr("%1, document %L2").arg(name).arg(each.document) : name, each.problem});
        files << each.path;
    }
    files.removeDuplicates();
    const QString title = files.size() == 1 ? tr("%1 can't be read").arg(QFileInfo(files.constFirst()).fileName()) : tr("%L1 files can't be read").arg(files.size());
    ProblemListDialog(tr("Files Not Added"), title, tr("No file was added, and what is shown stays as it is."), shown, this).exec();
}

void ExistingVpcPage::showEstate()
{
    std::array<bool, replyCount> given{};
    for (std::size_t i = 0; m_files && i < replyCount; ++i)
        given[i] = m_files->hasRead(static_cast<Reply>(i));
    m_commands->showMissing(given);
    m_fileList->show(m_files ? m_files->files : std::vector<EstateFile>());
    setRole(m_add, m_files ? "" : "primary");
    const bool hasSubnets = m_files && !m_files->estate().subnets.empty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_answer, m_plan})
        part->setVisible(m_files != nullptr);
    for (QWidget* part : std::initializer_list<QWidget*>{m_chart, m_tableCard})
        part->setVisible(hasSubnets);
    if (!m_files) {
        m_notes->hide();
        m_network->hide();
        m_said->setText(tr("Choose the files, or drop them here."));
        return;
    }
    m_notes->show(m_files->estate(), m_files->inspection);
    m_network->show(m_files->estate());
    m_headline->setText(hasSubnets ? words(headlineText(m_files->estate(), m_files->inspection)).replace(QStringLiteral(" %"), QStringLiteral("\u00a0%")) : tr("No subnets were read yet: aws ec2 describe-subnets tells them."));
    const bool knowsOwners = m_files->hasRead(Reply::NetworkInterfaces);
    m_missing->setText(tr("Who holds the addresses is not known yet: aws ec2 describe-network-interfaces tells it."));
    m_missing->setVisible(hasSubnets && !knowsOwners);
    showSubnets();
}

std::vector<std::size_t> ExistingVpcPage::subnetOrder() const
{
    const auto& subnets = m_files->inspection.subnets;
    if (m_order->current() == FullestFirst)
        return fullestFirst(subnets);
    std::vector<std::size_t> order(subnets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

void ExistingVpcPage::showSubnets()
{
    if (!m_files)
        return;
    const Estate& estate = m_files->estate();
    const Inspection& inspection = m_files->inspection;
    const std::vector<std::size_t> order = subnetOrder();
    const std::vector<std::size_t> shown(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), mostSubnets)));
    m_chart->show(estateFigureOf(estate, inspection, shown), [files = m_files, shown] { return subnetNumbers(files->estate(), files->inspection, shown); });
    m_tableCard->setNote(shown.size() < order.size() ? tr("the first %1 of %2").arg(countWords(static_cast<qint64>(shown.size())), countWords(static_cast<qint64>(order.size())))
                                                     : QString());
    m_subnets->setNumbers(subnetNumbers(estate, inspection, shown));
}

void ExistingVpcPage::refresh()
{
    compare();
}

void ExistingVpcPage::compare()
{
    if (!m_files)
        return;
    const PlanDocument& document = selection().document();
    m_comparing.start([this, files = m_files, plan = document.plan(), domain = selection().domainName(), scenario = document.scenario(), vpc = m_vpc](
                          const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        auto beside = planBeside(*files, plan, domain, scenario, vpc);
        if (cancelled)
            return {};
        return [this, beside = std::move(beside)] { m_plan->show(beside); };
    });
}

void ExistingVpcPage::useInPlan(const std::string& vpc)
{
    if (!m_files)
        return;
    const std::string domain = selection().domainName();
    const Plan& before = selection().document().plan();
    Plan after = withEstate(before, domain, m_files->estate(), vpc);
    const TakenOver taken = takenOver(before, after, domain);
    selection().document().edit(tr("Use existing VPC in %1").arg(qtext(domain)), [&after](Plan& plan) { plan = std::move(after); });
    const QString told = tr("Taken over into %1. Existing subnets: %2; excluded CIDRs: %3; endpoints: %4; zones: %5.")
                             .arg(qtext(domain), countWords(taken.subnets), countWords(taken.exclusions), countWords(taken.endpoints), countWords(taken.zones));
    m_said->setText(told);
    emit remark(told);
}

} // namespace headroom
