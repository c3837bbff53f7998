// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/end_signals.h"

#include <QSocketNotifier>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace headroom {

#ifdef Q_OS_UNIX

namespace {

constexpr int endSignals[] = {SIGTERM, SIGINT, SIGHUP};
int ends[2] = {-1, -1}; ///< of a pipe: what a signal handler may do is to write

extern "C" void tellOfSignal(int signal)
{
    const int error = errno;
    const auto number = static_cast<unsigned char>(signal);
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &number, 1);
    errno = error;
}

void setFlags(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

} // namespace

EndSignals::EndSignals(std::function<void(int)> ended)
    : m_ended(std::move(ended))
{
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends)
        setFlags(end);
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EndSignals::receive);
    for (const int signal : endSignals) {
        struct sigaction before {};
        if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action {};
        action.sa_handler = tellOfSignal;
        action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
        ::sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int signal : endSignals) {
        struct sigaction action {};
        if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler != tellOfSignal)
            continue;
        action.sa_handler = SIG_DFL;
        ::sigaction(signal, &action, nullptr);
    }
    delete std::exchange(m_notifier, nullptr);
    for (int& end : ends)
        if (const int open = std::exchange(end, -1); open >= 0)
            ::close(open);
}

void EndSignals::receive()
{
    unsigned char signal = 0;
    if (::read(ends[0], &signal, 1) == 1)
        m_ended(signal);
}

#else

EndSignals::EndSignals(std::function<void(int)> ended)
    : m_ended(std::move(ended))
{
}

EndSignals::~EndSignals() = default;

void EndSignals::receive()
{
}

#endif

} // namespace headroom
