// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0

// A disk that fails: preloaded into a process, it counts every call that changes something below a folder and lets the
// n-th one fail, alone or with all that follow, or ends the process there, in the middle of what is written.
//
//   FAILING_DISK_ROOT     the folder
//   FAILING_DISK_PROGRAM  only in the program of this name; without it in all of them
//   FAILING_DISK_AT       the n-th call, from 1; 0: none
//   FAILING_DISK_HOW      ENOSPC | EIO | cut (the process ends) | kill (by SIGKILL)
//   FAILING_DISK_STAYS    1: all later calls fail as well
//   FAILING_DISK_COUNT    a file outside the folder that gets the number of calls when the process ends
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// What the environment says; made by the first call that is counted.
struct Plan
{
    std::string_view root = text("FAILING_DISK_ROOT");
    std::string_view how = text("FAILING_DISK_HOW");
    long at = std::atol(text("FAILING_DISK_AT"));
    bool stays = std::string_view(text("FAILING_DISK_STAYS")) == "1";
    bool isMeant =
        std::string_view(text("FAILING_DISK_PROGRAM", program_invocation_short_name)) == program_invocation_short_name;

    static const char *text(const char *name, const char *otherwise = "")
    {
        const char *value = std::getenv(name);
        return value != nullptr ? value : otherwise;
    }
    static const Plan &get()
    {
        static const Plan plan;
        return plan;
    }
};

std::atomic<long> calls = 0;

template <typename Function>
Function *real(Function *, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isBelow(const char *path)
{
    const auto &root = Plan::get().root;
    return Plan::get().isMeant && !root.empty() && path != nullptr && std::string_view(path).starts_with(root);
}

bool isBelow(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = 0;
    return isBelow(path);
}

enum class Verdict { GoesOn, Fails, Cut };

[[noreturn]] void end()
{
    if (Plan::get().how == "kill")
        ::kill(::getpid(), SIGKILL);
    _exit(137);
}

/// Counts one call and says what becomes of it.
Verdict count()
{
    const auto &plan = Plan::get();
    const long now = ++calls;
    if (plan.at == 0 || now < plan.at || (now > plan.at && !plan.stays))
        return Verdict::GoesOn;
    if (plan.how == "cut" || plan.how == "kill")
        return Verdict::Cut;
    errno = plan.how == "EIO" ? EIO : ENOSPC;
    return Verdict::Fails;
}

/// For calls that are done or not done.
template <typename What>
bool fails(What what)
{
    const int before = errno;
    if (!isBelow(what)) {
        errno = before;
        return false;
    }
    switch (count()) {
    case Verdict::Cut:
        end();
    case Verdict::Fails:
        return true;
    case Verdict::GoesOn:
        break;
    }
    errno = before;
    return false;
}

/// For calls that can be done by halves.
template <typename Write>
ssize_t writes(int descriptor, size_t size, Write &&write)
{
    const int before = errno;
    const auto verdict = isBelow(descriptor) ? count() : Verdict::GoesOn;
    if (verdict == Verdict::Fails)
        return -1;
    errno = before;
    if (verdict == Verdict::GoesOn)
        return write(size);
    (void)write(size / 2);
    end();
}

struct Farewell
{
    ~Farewell()
    {
        const char *path = std::getenv("FAILING_DISK_COUNT");
        auto *file = path != nullptr ? std::fopen(path, "w") : nullptr;
        if (file == nullptr)
            return;
        std::fprintf(file, "%ld\n", calls.load());
        std::fclose(file);
    }
};
const Farewell farewell;

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto next = real(&write, "write");
    return writes(descriptor, size, [=](size_t some) { return next(descriptor, bytes, some); });
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    static const auto next = real(&pwrite, "pwrite");
    return writes(descriptor, size, [=](size_t some) { return next(descriptor, bytes, some, offset); });
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static const auto next = real(&pwrite64, "pwrite64");
    return writes(descriptor, size, [=](size_t some) { return next(descriptor, bytes, some, offset); });
}

int fsync(int descriptor)
{
    static const auto next = real(&fsync, "fsync");
    return fails(descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = real(&fdatasync, "fdatasync");
    return fails(descriptor) ? -1 : next(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto next = real(&ftruncate, "ftruncate");
    return fails(descriptor) ? -1 : next(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto next = real(&ftruncate64, "ftruncate64");
    return fails(descriptor) ? -1 : next(descriptor, size);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = real(&rename, "rename");
    return fails(to) ? -1 : next(from, to);
}

/// QFile makes its temporary files, and moves them, so.
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto next = real(&linkat, "linkat");
    return fails(to) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto next = real(&renameat2, "renameat2");
    return fails(to) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    static const auto next = real(&unlink, "unlink");
    return fails(path) ? -1 : next(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto next = real(&mkdir, "mkdir");
    return fails(path) ? -1 : next(path, mode);
}

/// Opening counts when it may make a file.
int open(const char *path, int flags, ...)
{
    static const auto next = real(&open, "open");
    va_list more;
    va_start(more, flags);
    const auto mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return (flags & O_CREAT) != 0 && fails(path) ? -1 : next(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto next = real(&open64, "open64");
    va_list more;
    va_start(more, flags);
    const auto mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return (flags & O_CREAT) != 0 && fails(path) ? -1 : next(path, flags, mode);
}

} // extern "C"
