// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/document/plan_file.h"
#include "ui/document/files/recovery_file.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QTableWidget>
#include <QTest>

#include <functional>

/// Plans in files, what dialogs ask of them, and what is left of a program that was killed.
namespace headroom {

inline void writePlan(const QString& path, const Plan& plan)
{
    writeFile(path, QByteArray::fromStdString(planText(plan)));
}

inline Plan planIn(const QString& path)
{
    QByteArray hash;
    return readPlanFile(path, hash).plan.value_or(Plan{});
}

inline void setUsers(MainWindow& window, std::int64_t users)
{
    window.selection().editCohort(QStringLiteral("Set users"), [users](Cohort& cohort) { cohort.users = users; });
}

inline std::int64_t users(MainWindow& window)
{
    return window.selection().cohort()->users;
}

inline QAbstractButton* buttonOf(const QWidget& widget, const QString& text)
{
    for (auto* button : widget.findChildren<QAbstractButton*>())
        if (QString(button->text()).remove(u'&') == text)
            return button;
    return nullptr;
}

/// What dialogs said, and what is answered to each: the words of a button.
class Answers : public QObject {
public:
    explicit Answers(QStringList buttons)
        : m_buttons(std::move(buttons))
    {
        startTimer(5);
    }
    ~Answers() override
    {
        if (!m_buttons.isEmpty())
            qWarning("Nothing was asked that wants %s", qPrintable(m_buttons.join(u' ')));
    }
    QStringList said;
    std::function<void(int)> beforeAnswer; ///< is told which question it is
    bool ignoresFileDialogs = false;

protected:
    void timerEvent(QTimerEvent*) override
    {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || m_buttons.isEmpty() || dialog == m_answered || (ignoresFileDialogs && qobject_cast<QFileDialog*>(dialog)))
            return;
        m_answered = dialog;
        QString text;
        if (const auto* box = qobject_cast<QMessageBox*>(dialog))
            text = box->text() + u'\n' + box->informativeText();
        for (const auto* table : dialog->findChildren<QTableWidget*>())
            for (int row = 0; row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    text += table->item(row, column)->text() + u'\n';
        said << text;
        if (beforeAnswer)
            beforeAnswer(static_cast<int>(said.size()) - 1);
        QAbstractButton* button = buttonOf(*dialog, m_buttons.takeFirst());
        if (!button) {
            qWarning("No such button in: %s", qPrintable(text));
            dialog->close();
            return;
        }
        // Not from within the timer: what the click opens has to be answered, too.
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    }

private:
    QStringList m_buttons;
    QPointer<QWidget> m_answered;
};

/// A state folder with what a killed program left of that plan, which it had made of what `madeOf` hashes to.
inline void leaveOrphan(const Plan& plan, const QString& planFile, const QByteArray& madeOf)
{
    const std::string text = planText(plan);
    RecoveryKeeper keeper;
    QCOMPARE(keeper.keep({.keeper = {}, .planFile = planFile, .planName = QStringLiteral("Left behind"), .editedAt = QDateTime::currentDateTime().addSecs(-130), .savedAt = {}, .fileHash = madeOf, .planHash = {}},
                 text, RecoveryKeeper::Place::StateFolder), QString());
    QVERIFY(QFile::copy(keeper.path(), recoveryFolder() + QStringLiteral("/left.autosave")));
    keeper.drop();
}

/// Of what the file holds now.
inline void leaveOrphan(const Plan& plan, const QString& planFile)
{
    leaveOrphan(plan, planFile, hashOfFile(planFile));
}

inline bool isLeft()
{
    return QFile::exists(recoveryFolder() + QStringLiteral("/left.autosave"));
}

} // namespace headroom
