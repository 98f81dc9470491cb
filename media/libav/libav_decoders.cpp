// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/libav/libav_decoders.h"

#include <dlfcn.h>
#include <gst/gst.h>
#include <memory>
#include <vector>

namespace ironfence::media {

namespace {

struct Close
{
    void operator()(void *library) const { ::dlclose(library); }
};
using Library = std::unique_ptr<void, Close>;

/// The loader takes a library that is there under its name for the one that is asked for.
std::vector<Library> open(const std::filesystem::path &folder)
{
    std::vector<Library> libraries;
    std::error_code error; // a folder that is not there has no entries
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (Library library(::dlopen(entry.path().c_str(), RTLD_LAZY | RTLD_LOCAL)); library)
            libraries.push_back(std::move(library));
    }
    return libraries;
}

bool loadPlugin()
{
    GstPlugin *plugin = gst_plugin_load_by_name("libav");
    if (plugin != nullptr)
        gst_object_unref(plugin);
    return plugin != nullptr;
}

} // namespace

std::filesystem::path libavStandIns()
{
    std::error_code error; // without /proc there is an empty path, and so no stand-in
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "lib" / "ironfence" / "stand-ins";
}

bool loadLibavDecoders(const std::filesystem::path &standIns)
{
    {
        auto libraries = open(standIns);
        if (loadPlugin()) {
            for (auto &library : libraries)
                static_cast<void>(library.release()); // as long as the plugin, which is never unloaded
            return true;
        }
    } // they are closed, so that the system's own can take their places
    return loadPlugin();
}

} // namespace ironfence::media
