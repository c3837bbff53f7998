// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/background_task.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <latch>

using namespace headroom;

namespace {

/// What the test and a work that goes on until it is told otherwise have in common.
struct Gate {
    std::atomic<bool> mayEnd = false;
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> sawCancelled = false;
    std::atomic<bool> hasEnded = false;
};
using SharedGate = std::shared_ptr<Gate>;

/// Runs until the gate opens or it is cancelled, and delivers either way: what was cancelled must not be delivered even so.
BackgroundTask::Work untilOpen(const SharedGate& gate, BackgroundTask::Deliver deliver)
{
    return [gate, deliver = std::move(deliver)](const std::atomic<bool>& cancelled) {
        gate->hasBegun = true;
        while (!gate->mayEnd && !cancelled)
            QThread::usleep(200);
        gate->sawCancelled = cancelled.load();
        gate->hasEnded = true;
        return deliver;
    };
}

/// Until what was posted to the GUI thread must have come.
void settle()
{
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QTest::qWait(20);
}

} // namespace

class BackgroundTaskTest : public QObject {
    Q_OBJECT

private slots:
    void quickWorkIsInTheNextFrame()
    {
        BackgroundTask task;
        const QSignalSpy slow(&task, &BackgroundTask::slow);
        std::atomic<QThread*> worker = nullptr;
        int quick = 0;
        // A busy machine may not get round to a thread within that time; it won't fail to each time.
        constexpr int tries = 50;
        for (int i = 0; i < tries; ++i) {
            bool isThere = false;
            task.start([&](const std::atomic<bool>&) {
                worker = QThread::currentThread();
                return BackgroundTask::Deliver([&] { isThere = QThread::currentThread() == QCoreApplication::instance()->thread(); });
            });
            QVERIFY(!isThere);
            QCoreApplication::sendPostedEvents(); // which a frame waits for
            quick += isThere ? 1 : 0;
            QTRY_VERIFY(isThere);
            QVERIFY(!task.isRunning());
        }
        QVERIFY(quick > 0);
        QVERIFY(worker.load() != QCoreApplication::instance()->thread());
        QVERIFY(slow.size() <= tries - quick);
    }

    void slowWorkIsDeliveredLaterInTheGuiThread()
    {
        BackgroundTask task;
        QSignalSpy slow(&task, &BackgroundTask::slow);
        const auto gate = std::make_shared<Gate>();
        QThread* deliveredIn = nullptr;
        bool ranWhenDelivered = true;
        task.start(untilOpen(gate, [&] {
            deliveredIn = QThread::currentThread();
            ranWhenDelivered = task.isRunning();
        }));
        QVERIFY(task.isRunning());
        QCoreApplication::sendPostedEvents();
        QVERIFY(slow.isEmpty()); // not worth a word yet
        QVERIFY(!task.isSlow());
        QTRY_COMPARE(slow.size(), 1);
        QVERIFY(task.isSlow());
        QVERIFY(!deliveredIn);
        gate->mayEnd = true;
        QTRY_VERIFY(deliveredIn);
        QVERIFY(deliveredIn == QCoreApplication::instance()->thread());
        QVERIFY(!ranWhenDelivered);
        QVERIFY(!task.isRunning());
        QVERIFY(!gate->sawCancelled);
        QCOMPARE(slow.size(), 1);
        QVERIFY(!task.isSlow());
    }

    void aNewerStartCancelsTheOlder()
    {
        BackgroundTask task;
        QSignalSpy slow(&task, &BackgroundTask::slow);
        const auto older = std::make_shared<Gate>();
        const auto newer = std::make_shared<Gate>();
        QStringList delivered;
        task.start(untilOpen(older, [&] { delivered << QStringLiteral("older"); }));
        QTRY_VERIFY(task.isSlow());
        task.start(untilOpen(newer, [&] { delivered << QStringLiteral("newer"); }));
        QCOMPARE(slow.size(), 2); // as before, and told of the newer, too
        QTRY_VERIFY(older->hasEnded);
        QVERIFY(older->sawCancelled);
        newer->mayEnd = true;
        QTRY_COMPARE(delivered, QStringList{QStringLiteral("newer")});
        settle();
        QCOMPARE(delivered, QStringList{QStringLiteral("newer")});
        QVERIFY(!newer->sawCancelled);
        QCOMPARE(slow.size(), 2);
        QVERIFY(!task.isSlow());
    }

    /// Who goes on typing is told as soon as who waits.
    void newerStartsDoNotPutOffTheWord()
    {
        BackgroundTask task;
        const QSignalSpy slow(&task, &BackgroundTask::slow);
        for (int i = 0; i < 8; ++i) {
            task.start(untilOpen(std::make_shared<Gate>(), {}));
            QTest::qWait(40);
        }
        QVERIFY(!slow.isEmpty());
        QVERIFY(task.isSlow());
    }

    void whatIsCancelledIsNeverDelivered()
    {
        BackgroundTask task;
        QSignalSpy slow(&task, &BackgroundTask::slow);
        task.cancel();
        QVERIFY(slow.isEmpty());
        const auto gate = std::make_shared<Gate>();
        bool isDelivered = false;
        task.start(untilOpen(gate, [&] { isDelivered = true; }));
        QTRY_VERIFY(task.isSlow());
        task.cancel();
        QVERIFY(!task.isRunning());
        QCOMPARE(slow.size(), 1);
        QVERIFY(!task.isSlow());
        QTRY_VERIFY(gate->hasEnded);
        QVERIFY(gate->sawCancelled);
        settle();
        QVERIFY(!isDelivered);
    }

    void whatWasDoneWhenItWasCancelledIsNotDeliveredEither()
    {
        BackgroundTask task;
        const auto gate = std::make_shared<Gate>();
        bool isDelivered = false;
        task.start(untilOpen(gate, [&] { isDelivered = true; }));
        QTRY_VERIFY(gate->hasBegun);
        gate->mayEnd = true;
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20000)); // posted, and not yet looked at
        QVERIFY(task.isRunning());
        task.cancel();
        settle();
        QVERIFY(!isDelivered);
    }

    void workThatSeesItsCancellationHasNothingToDeliver()
    {
        BackgroundTask task;
        const auto gate = std::make_shared<Gate>();
        QSignalSpy slow(&task, &BackgroundTask::slow);
        task.start(untilOpen(gate, {}));
        QTRY_VERIFY(task.isSlow());
        gate->mayEnd = true;
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(slow.size(), 1);
        QVERIFY(!task.isSlow());
    }

    void aDeliveryCanStartTheNext()
    {
        BackgroundTask task;
        const auto first = std::make_shared<Gate>();
        const auto second = std::make_shared<Gate>();
        bool isDelivered = false;
        task.start(untilOpen(first, [&] { task.start(untilOpen(second, [&] { isDelivered = true; })); }));
        first->mayEnd = true;
        QTRY_VERIFY(second->hasBegun);
        QVERIFY(task.isRunning());
        second->mayEnd = true;
        QTRY_VERIFY(isDelivered);
        QVERIFY(!task.isRunning());
    }

    void whatWaitsForAThreadIsNotBegunOnceCancelled()
    {
        QThreadPool& pool = *QThreadPool::globalInstance();
        const int threads = pool.maxThreadCount();
        std::latch isFree(1);
        for (int i = 0; i < threads; ++i)
            pool.start([&] { isFree.wait(); });
        BackgroundTask task;
        const auto gate = std::make_shared<Gate>();
        task.start(untilOpen(gate, [] {}));
        const bool wasRunning = task.isRunning();
        task.cancel();
        isFree.count_down();
        settle();
        QVERIFY(wasRunning);
        QVERIFY(!gate->hasBegun);
    }

    void itEndsWhileItWorks()
    {
        const auto gate = std::make_shared<Gate>();
        bool isDelivered = false;
        auto task = std::make_unique<BackgroundTask>();
        // Stubborn: looks at nothing, so that only the test lets it end.
        task->start([gate, &isDelivered](const std::atomic<bool>& cancelled) {
            gate->hasBegun = true;
            while (!gate->mayEnd)
                QThread::usleep(200);
            gate->sawCancelled = cancelled.load();
            gate->hasEnded = true;
            return BackgroundTask::Deliver([&isDelivered] { isDelivered = true; });
        });
        QTRY_VERIFY(gate->hasBegun);
        task.reset();
        QVERIFY(!gate->hasEnded); // it did not wait, for that would have been for ever
        gate->mayEnd = true;
        QTRY_VERIFY(gate->hasEnded);
        QVERIFY(gate->sawCancelled);
        settle();
        QVERIFY(!isDelivered);
    }

    void aDeliveryCanEndTheTask()
    {
        const auto gate = std::make_shared<Gate>();
        auto* task = new BackgroundTask;
        bool isDelivered = false;
        task->start(untilOpen(gate, [&] {
            delete task;
            isDelivered = true;
        }));
        gate->mayEnd = true;
        QTRY_VERIFY(isDelivered);
    }
};

QTEST_GUILESS_MAIN(BackgroundTaskTest)
#include "background_task_test.moc"
