// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace visavis
{

/// Light, sepia, dark, or as the desktop has it.
enum class Theme { System, Light, Sepia, Dark };

/// What is remembered for the person at this computer, over all projects (what belongs to one project is in
/// its file). Reads and writes at once; cheap to make where it is needed.
class Settings
{
public:
    /// Projects opened lately, newest first, at most 10. Files that are gone are left out.
    [[nodiscard]] static QStringList recentProjects();
    static void addRecentProject(const QString &path);

    /// The name under which this person annotates; empty until asked.
    [[nodiscard]] static QString coderName();
    static void setCoderName(const QString &name);

    /// "en", "fr", or empty for the system's.
    [[nodiscard]] static QString language();
    static void setLanguage(const QString &language);

    [[nodiscard]] static Theme theme();
    static void setTheme(Theme theme);

    /// The reading face; an empty family means the default serif.
    [[nodiscard]] static QString readerFontFamily();
    static void setReaderFontFamily(const QString &family);
    /// In points.
    [[nodiscard]] static double readerFontSize();
    /// Whether who speaks, and the number and time, are written beside turns.
    [[nodiscard]] static bool showsSpeakers();
    static void setShowsSpeakers(bool shows);
    [[nodiscard]] static bool showsTimes();
    static void setShowsTimes(bool shows);
    /// Whether what is marked in a text shows in one beside it that says the same.
    [[nodiscard]] static bool showsEchoes();
    static void setShowsEchoes(bool shows);
    /// Whether the turns of interviewers are taken out of the pages.
    [[nodiscard]] static bool hidesQuestions();
    static void setHidesQuestions(bool hides);
    static void setReaderFontSize(double size);

    /// Whether what can be done to selected words is offered beside them.
    [[nodiscard]] static bool showsSelectionBar();
    static void setShowsSelectionBar(bool shows);
    /// "sentence", "turn" or "exchange": what keys act on while nothing is selected.
    [[nodiscard]] static QString readingUnit();
    static void setReadingUnit(const QString &unit);
    /// Whether words that get a tag become part of a passage with it that they overlap.
    [[nodiscard]] static bool extendsSameTag();
    static void setExtendsSameTag(bool extends);

    [[nodiscard]] static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] static QByteArray windowState();
    static void setWindowState(const QByteArray &state);

    /// How a window or a part of one was left: its place, sizes, columns.
    [[nodiscard]] static QByteArray layout(const QString &part);
    static void setLayout(const QString &part, const QByteArray &layout);

    /// How words are looked for to replace them.
    struct Replacing {
        bool matchCase = false;
        bool wholeWords = true;
        bool everywhere = false; ///< in all interviews
    };
    [[nodiscard]] static Replacing replacing();
    static void setReplacing(const Replacing &replacing);

    /// Whether sources that are all understood are imported without showing what was found.
    [[nodiscard]] static bool importsWithoutAsking();
    static void setImportsWithoutAsking(bool without);

    /// The key file of a project (models/sharing/keyfile.h), by the place of the project, which knows nothing
    /// of it; empty when none was chosen.
    [[nodiscard]] static QString keyFile(const QString &projectPath);
    static void setKeyFile(const QString &projectPath, const QString &path);

    /// The folder a file dialog for this purpose ("import", "export", "project") starts in.
    [[nodiscard]] static QString lastFolder(const QString &purpose);
    static void setLastFolder(const QString &purpose, const QString &folder);
};

} // namespace visavis
