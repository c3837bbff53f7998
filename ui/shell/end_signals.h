// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace headroom {

/// Tells of the signals that ask the program to end: SIGTERM, SIGINT, SIGHUP (the end of a session, Ctrl+C, a terminal that is closed). `ended` is called from the event loop, where
/// everything may be done; a second signal ends the program at once, as if nobody listened. Those that are ignored already, as `nohup` has it, stay so. One at a time; on systems
/// without such signals it does nothing.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(std::function<void(int signal)> ended);
    ~EndSignals() override;

private:
    void receive();

    std::function<void(int)> m_ended;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace headroom
