// SPDX-License-Identifier: MIT
#include "models/writers/obsidianwriter.h"

#include "models/writers/obsidian/obsidianpages.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Result<ExportLosses> writeObsidian(const ExportData &data, const ExportOptions &options,
                                   const FolderFile &file, Progress &progress)
{
    const ExportWords words(options.language);
    const ObsidianVault vault(data, words);
    const ObsidianPages pages(data, options, words, vault);
    const qint64 total = qint64(data.episodes.size() + data.tags.size() + data.persons.size());
    qint64 done = 0;
    const auto writePage = [&](const QString &name, const auto &write) -> Result<void> {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        progress.report(done++, total);
        return file(name + u".md"_s, [&write](QIODevice &device) {
            TextSink out(device);
            write(out);
            return out.finish();
        });
    };
    const auto writePages = [&](size_t count, const auto &nameOf, const auto &write) -> Result<void> {
        for (int i = 0; i < int(count); ++i) {
            if (auto written = writePage(nameOf(i), [&](TextSink &out) { write(out, i); }); !written) {
                return written;
            }
        }
        return {};
    };
    return writePage(u"Start"_s, [&](TextSink &out) { pages.writeStart(out); })
        .and_then([&] {
            return writePages(
                data.episodes.size(), [&](int i) { return vault.interview(i); },
                [&](TextSink &out, int i) { pages.writeInterview(out, i); });
        })
        .and_then([&] {
            return writePages(
                data.tags.size(), [&](int i) { return vault.tag(i); },
                [&](TextSink &out, int i) { pages.writeTag(out, i); });
        })
        .and_then([&] {
            return writePages(
                data.persons.size(), [&](int i) { return vault.person(i); },
                [&](TextSink &out, int i) { pages.writePerson(out, i); });
        })
        .transform([] { return ExportLosses(); });
}

} // namespace visavis
