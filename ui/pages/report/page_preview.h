// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_pages.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QTimer>

#include <map>
#include <memory>

namespace headroom {

/// The very pages that are written, one below the other, as wide as there is room. Pages are painted one at a time, those in sight only; the ones before stay in
/// sight until then.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// The page that takes the middle; 0 is the first.
    int currentPage() const;
    /// Whether all that is in sight is painted.
    bool isPainted() const { return nextToPaint() < 0; }

signals:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSize pageSize() const;
    QRect pageRect(int page) const;
    int nextToPaint() const;
    void paintNext();
    void layOut();
    void tellPage();

    std::shared_ptr<const ReportPages> m_pages;
    std::map<int, QImage> m_images;       ///< of m_pages, as wide as they are shown
    std::map<int, QImage> m_imagesBefore; ///< of the pages before, or in another width
    QTimer m_next;
    int m_toldPage = -1;
};

} // namespace headroom
