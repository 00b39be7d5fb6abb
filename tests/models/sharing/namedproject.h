// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"
#include "models/project/importer.h"
#include "models/project/peopleediting.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

namespace visavis::test
{

/// A project full of names: imported from files, so that it has sources, and with names in everything that
/// people write.
class NamedProject
{
public:
    NamedProject()
    {
        using namespace Qt::StringLiterals;
        write(u"ferry.txt"_s, FerryText);
        write(u"bridge.txt"_s, BridgeText);
        write(u"mill.txt"_s, MillText);
        Importer importer(project());
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start({file(u"ferry.txt"_s), file(u"bridge.txt"_s), file(u"mill.txt"_s)});
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000)) {
            qFatal("not imported");
        }
        const std::vector<EpisodeId> episodes = data().liveEpisodes();
        ferry = episodes.at(0);
        bridge = episodes.at(1);
        mill = episodes.at(2);
    }

    static constexpr const char *FerryText =
        "Interviewer: Who are you?\n\n"
        "Marie Dupont: I am Marie Dupont, from Beaulieu. My brother Émile stole the landlady's purse that "
        "very night.\n\n"
        "Interviewer: And then, Marie?\n\n"
        "Marie Dupont: Then nothing. The water rose and the boats came back to us.\n";
    static constexpr const char *BridgeText =
        "Interviewer: What do you remember?\n\n"
        "Ben Osei: They opened the bridge on a Sunday. MARIE was there, with Dupont's hat.\n\n"
        "Marie Dupont: I was eleven, and I held the pole alone for the first time.\n\n"
        "Ben Osei: She was not afraid enough, I thought.\n";
    static constexpr const char *MillText = "Interviewer: And the mill?\n\n"
                                            "Cleo Marsh: It was sold. Émile bought it, they say.\n\n"
                                            "Interviewer: When was that?\n\n"
                                            "Cleo Marsh: After the flood, I believe.\n";

    [[nodiscard]] Project &project() { return m_sample.project(); }
    [[nodiscard]] const ProjectData &data() const { return m_sample.data(); }
    [[nodiscard]] QString path() const { return m_sample.path(); }
    [[nodiscard]] QString file(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    void close() { m_sample.close(); }
    EpisodeId add(const Transcript &transcript) { return m_sample.add(transcript); }

    AnnotationId mark(EpisodeId episode, const QString &words)
    {
        const auto transcript = sure(project().transcript(episode));
        const qsizetype at = transcript->body.indexOf(words);
        if (at < 0) {
            qFatal("no such words: %s", qPrintable(words));
        }
        const Utf16Range range{Utf16Offset(at), Utf16Offset(at + words.size())};
        return sure(Editing(project()).highlight(episode, OffsetMap(transcript->body).toCodePoints(range),
                                                 palette().front().colour));
    }

    SpeakerId person(EpisodeId episode, const QString &label, const QString &name)
    {
        sure(project().loadLabels());
        for (const LabelId id : data().labelsOf(episode)) {
            if (data().labels().find(id)->name == label) {
                sure(PeopleEditing(project()).assign({id}, name));
                return data().speakerNamed(name)->id;
            }
        }
        qFatal("no such label: %s", qPrintable(label));
    }

    EpisodeId ferry;
    EpisodeId bridge;
    EpisodeId mill;

private:
    void write(const QString &name, const char *text) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0) {
            qFatal("no file");
        }
    }

    QTemporaryDir m_folder;
    SampleProject m_sample;
};

/// Where the words stand in a file, in UTF-8 or UTF-16, whatever their case; empty when nowhere.
[[nodiscard]] inline QString tracesIn(const QString &path, const QStringList &words)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return QStringLiteral("cannot be read");
    }
    QByteArray bytes = file.readAll();
    if (const auto database = Database::open(path, Database::Mode::ReadOnly)) {
        Statement sources = (*database)->prepare(QStringLiteral("SELECT size, bytes FROM source"));
        for (auto read = sources.run(); read && sources.next();) { // which are packed
            QByteArray stream(4, '\0');
            qToBigEndian(quint32(sources.integer(0)), stream.data());
            bytes += qUncompress(stream + sources.bytes(1));
        }
    }
    const QByteArray lower = QString::fromUtf8(bytes).toLower().toUtf8(); // letters beyond ASCII, too
    for (const QString &word : words) {
        const QString small = word.toLower();
        const auto utf16 = QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        if (lower.contains(small.toUtf8()) || bytes.toLower().contains(small.toUtf8()) ||
            bytes.contains(utf16)) {
            return word;
        }
    }
    return {};
}

} // namespace visavis::test
