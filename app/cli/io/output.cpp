// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/output.h"

#include "core/exchange/visible.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <ostream>
#include <system_error>

namespace headroom::cli {

namespace {

using Failure = std::optional<std::error_code>;

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// A file descriptor, closed at the end.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }
    Failure close()
    {
        const int number = m_number;
        m_number = -1;
        return ::close(number) == 0 ? Failure() : lastError();
    }

private:
    int m_number;
};

Failure writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return lastError();
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Failure writeDirectly(const std::string& file, std::string_view text)
{
    // Appending, since behind /dev/stdout may be a file that others write to as well; a device or a pipe knows no other way.
    Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (descriptor.number() < 0)
        return lastError();
    if (const Failure failure = writeAll(descriptor.number(), text))
        return failure;
    return descriptor.close();
}

std::filesystem::path linkTarget(const std::filesystem::path& link)
{
    std::error_code error;
    const auto target = std::filesystem::read_symlink(link, error);
    return target.is_absolute() ? target : link.parent_path() / target;
}

/// Calls `each` with `file` and with what it links to, link by link, until it says true; whether it has.
template <typename Each>
bool followLinks(const std::string& file, Each each)
{
    std::filesystem::path path(file);
    std::error_code error;
    for (int links = 0; links < 40; ++links) {
        if (each(path))
            return true;
        if (!std::filesystem::is_symlink(path, error))
            return false;
        path = linkTarget(path);
    }
    return false;
}

/// Where the links of `file` end, be there a file or not.
std::string endOfLinks(const std::string& file)
{
    std::filesystem::path end;
    followLinks(file, [&](const std::filesystem::path& path) {
        end = path;
        return false;
    });
    return end.string();
}

mode_t modeOfNewFiles()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// Gives a file the owner and mode of the one it replaces. Only root may keep another's ownership; a file shared by a group stays with that group, or is not
/// replaced at all.
Failure takeOver(int descriptor, const struct ::stat& old)
{
    mode_t mode = old.st_mode & 07777;
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0) {
        mode &= 0777; // no set-id bits for another owner
        if (::fchown(descriptor, static_cast<uid_t>(-1), old.st_gid) != 0)
            return lastError();
    }
    return ::fchmod(descriptor, mode) == 0 ? Failure() : lastError();
}

Failure fill(Descriptor& descriptor, std::string_view text, const struct ::stat* old)
{
    if (old) {
        if (const Failure failure = takeOver(descriptor.number(), *old))
            return failure;
    } else if (::fchmod(descriptor.number(), modeOfNewFiles()) != 0) {
        return lastError();
    }
    if (const Failure failure = writeAll(descriptor.number(), text))
        return failure;
    if (::fsync(descriptor.number()) != 0)
        return lastError();
    return descriptor.close();
}

Failure replaceFile(const std::string& file, std::string_view text, const struct ::stat* old)
{
    const auto folder = std::filesystem::path(file).parent_path();
    std::string temporary = (folder / ".headroom-XXXXXX").string(); // short: the name of the file may be as long as a name can be
    Descriptor descriptor(::mkostemp(temporary.data(), O_CLOEXEC));
    if (descriptor.number() < 0)
        return lastError();
    Failure failure = fill(descriptor, text, old);
    if (!failure && ::rename(temporary.c_str(), file.c_str()) != 0)
        failure = lastError();
    if (failure) {
        ::unlink(temporary.c_str());
        return failure;
    }
    // The new name is on the disk when its folder is. The file is whole either way, so a folder that can't be flushed is no failure.
    const Descriptor opened(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() >= 0)
        ::fsync(opened.number());
    return {};
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A name of something that is open already: /dev/stdout and the like, /dev/fd/N, /proc/PROCESS/fd/N.
bool isDescriptorName(const std::filesystem::path& path)
{
    std::error_code error;
    const std::string name = std::filesystem::absolute(path, error).lexically_normal().string();
    for (const std::string_view stream : {"/dev/stdin", "/dev/stdout", "/dev/stderr"})
        if (name == stream)
            return true;
    const std::size_t slash = name.rfind('/');
    if (slash == std::string::npos || !isNumber(std::string_view(name).substr(slash + 1)))
        return false;
    const std::string_view folder = std::string_view(name).substr(0, slash);
    constexpr std::string_view processes = "/proc/";
    constexpr std::string_view descriptors = "/fd";
    return folder == "/dev/fd"
        || (folder.size() > processes.size() + descriptors.size() && folder.substr(0, processes.size()) == processes
            && folder.substr(folder.size() - descriptors.size()) == descriptors);
}

/// Whether `file` is, or links to, something that is open already: never to be replaced.
bool namesADescriptor(const std::string& file)
{
    return followLinks(file, isDescriptorName);
}

Failure write(const std::string& file, std::string_view text)
{
    struct ::stat old = {};
    if (::stat(file.c_str(), &old) != 0)
        return errno == ENOENT ? replaceFile(endOfLinks(file), text, nullptr) : Failure(lastError());
    if (!S_ISREG(old.st_mode) || namesADescriptor(file))
        return writeDirectly(file, text);
    const std::string path = endOfLinks(file);
    // Replacing asks for no right to the file itself: a file that its owner protects from writing stays.
    if (::access(path.c_str(), W_OK) != 0)
        return lastError();
    return replaceFile(path, text, &old);
}

} // namespace

ExitCode writeOut(std::string_view text, const Streams& streams)
{
    errno = 0;
    streams.out.write(text.data(), static_cast<std::streamsize>(text.size()));
    streams.out.flush();
    if (streams.out)
        return ExitCode::Done;
    const int reason = errno;
    streams.err << "standard output: can't be written" << (reason ? ": " + std::error_code(reason, std::generic_category()).message() : "") << ".\n";
    return ExitCode::CannotWrite;
}

ExitCode writeFile(const std::string& file, std::string_view text, const Streams& streams)
{
    if (file == "-")
        return writeOut(text, streams);
    const Failure failure = write(file, text);
    if (!failure)
        return ExitCode::Done;
    streams.err << visible(file) << ": can't be written: " << failure->message() << ".\n";
    return ExitCode::CannotWrite;
}

} // namespace headroom::cli
