// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/page_preview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace headroom {

namespace {

constexpr int margin = 14;
constexpr int gap = 14;
constexpr int widestPage = 960;
constexpr qsizetype mostBytes = qsizetype{48} << 20; ///< of pages that are kept though out of sight

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the pages' width hangs on it
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    verticalScrollBar()->setSingleStep(40);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PagePreview::paintNext);
}

void PagePreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    for (auto& [page, image] : m_images)
        m_imagesBefore[page] = std::move(image);
    m_images.clear();
    layOut();
}

QSize PagePreview::pageSize() const
{
    const int width = std::clamp(viewport()->width() - 2 * margin, 40, widestPage);
    return {width, static_cast<int>(std::lround(width * paperSize.height() / paperSize.width()))};
}

QRect PagePreview::pageRect(int page) const
{
    const QSize size = pageSize();
    return {QPoint((viewport()->width() - size.width()) / 2, margin + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

int PagePreview::currentPage() const
{
    const QSize size = pageSize();
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - margin) / (size.height() + gap), 0, std::max(0, pageCount() - 1));
}

void PagePreview::layOut()
{
    const int whole = 2 * margin + pageCount() * (pageSize().height() + gap) - gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    viewport()->update();
    m_toldPage = -1;
    tellPage();
    m_next.start();
}

int PagePreview::nextToPaint() const
{
    for (int page = 0; page < pageCount(); ++page)
        if (pageRect(page).intersects(viewport()->rect()) && !m_images.contains(page))
            return page;
    return -1;
}

void PagePreview::paintNext()
{
    const int page = isVisible() ? nextToPaint() : -1;
    if (page < 0)
        return;
    const auto bytes = std::accumulate(
        m_images.begin(), m_images.end(), qsizetype{0}, [](qsizetype all, const auto& each) { return all + each.second.sizeInBytes(); });
    if (bytes > mostBytes)
        std::erase_if(m_images, [this](const auto& each) { return !pageRect(each.first).intersects(viewport()->rect()); });
    const QSize size = pageSize();
    QImage image(size * devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(Qt::white);
    {
        QCPPainter painter(&image);
        const double scale = size.width() / paperSize.width();
        painter.scale(scale, scale);
        m_pages->paint(painter, page);
    }
    m_images[page] = std::move(image);
    m_imagesBefore.erase(page);
    viewport()->update(pageRect(page));
    m_next.start();
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().window);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        const auto image = m_images.find(page);
        const auto before = m_imagesBefore.find(page);
        if (image != m_images.end())
            painter.drawImage(rect.topLeft(), image->second);
        else if (before != m_imagesBefore.end())
            painter.drawImage(rect, before->second);
        painter.setPen(hasFocus() && page == currentPage() ? QPen(theme().focus, 3) : QPen(theme().border));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PagePreview::resizeEvent(QResizeEvent*)
{
    // Where one was stays in sight, as the pages get wider or narrower.
    const double share = verticalScrollBar()->maximum() > 0 ? static_cast<double>(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    setPages(m_pages);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(share * verticalScrollBar()->maximum())));
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
    m_next.start();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::tellPage()
{
    const int page = currentPage();
    if (m_toldPage == page)
        return;
    m_toldPage = page;
    setAccessibleDescription(pageCount() > 0 ? m_pages->words(page).join(u'\n') : QString());
    emit currentPageChanged();
}

} // namespace headroom
