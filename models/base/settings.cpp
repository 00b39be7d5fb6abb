// SPDX-License-Identifier: MIT
#include "models/base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MaximumRecent = 10;

template<class T>
T read(const QString &key, const T &fallback = {})
{
    return QSettings().value(key, QVariant::fromValue(fallback)).template value<T>();
}

void write(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

/// A path as one part of a key.
QString keyFor(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(absolute.toUtf8().toPercentEncoding());
}

} // namespace

QStringList Settings::recentProjects()
{
    QStringList paths = read<QStringList>(u"recentProjects"_s);
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList paths = recentProjects();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    write(u"recentProjects"_s, QStringList(paths.first(std::min(paths.size(), MaximumRecent))));
}

QString Settings::coderName()
{
    return read<QString>(u"coderName"_s);
}

void Settings::setCoderName(const QString &name)
{
    write(u"coderName"_s, name);
}

QString Settings::language()
{
    return read<QString>(u"language"_s);
}

void Settings::setLanguage(const QString &language)
{
    write(u"language"_s, language);
}

Theme Settings::theme()
{
    return Theme(std::clamp(read<int>(u"theme"_s), int(Theme::System), int(Theme::Dark)));
}

void Settings::setTheme(Theme theme)
{
    write(u"theme"_s, int(theme));
}

QString Settings::readerFontFamily()
{
    return read<QString>(u"reader/family"_s);
}

void Settings::setReaderFontFamily(const QString &family)
{
    write(u"reader/family"_s, family);
}

bool Settings::showsSpeakers()
{
    return read<bool>(u"reader/speakers"_s, true);
}

void Settings::setShowsSpeakers(bool shows)
{
    write(u"reader/speakers"_s, shows);
}

bool Settings::showsTimes()
{
    return read<bool>(u"reader/times"_s, true);
}

void Settings::setShowsTimes(bool shows)
{
    write(u"reader/times"_s, shows);
}

bool Settings::showsEchoes()
{
    return read<bool>(u"reader/showsEchoes"_s, true);
}

void Settings::setShowsEchoes(bool shows)
{
    write(u"reader/showsEchoes"_s, shows);
}

bool Settings::hidesQuestions()
{
    return read<bool>(u"reader/hidesQuestions"_s, false);
}

void Settings::setHidesQuestions(bool hides)
{
    write(u"reader/hidesQuestions"_s, hides);
}

double Settings::readerFontSize()
{
    return std::clamp(read<double>(u"reader/size"_s, 12.0), 6.0, 48.0);
}

void Settings::setReaderFontSize(double size)
{
    write(u"reader/size"_s, size);
}

bool Settings::showsSelectionBar()
{
    return read(u"annotate/bar"_s, true);
}

void Settings::setShowsSelectionBar(bool shows)
{
    write(u"annotate/bar"_s, shows);
}

QString Settings::readingUnit()
{
    return read<QString>(u"annotate/unit"_s);
}

void Settings::setReadingUnit(const QString &unit)
{
    write(u"annotate/unit"_s, unit);
}

bool Settings::extendsSameTag()
{
    return read<bool>(u"annotate/extend"_s);
}

void Settings::setExtendsSameTag(bool extends)
{
    write(u"annotate/extend"_s, extends);
}

QByteArray Settings::windowGeometry()
{
    return read<QByteArray>(u"window/geometry"_s);
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write(u"window/geometry"_s, geometry);
}

QByteArray Settings::windowState()
{
    return read<QByteArray>(u"window/state"_s);
}

void Settings::setWindowState(const QByteArray &state)
{
    write(u"window/state"_s, state);
}

QByteArray Settings::layout(const QString &part)
{
    return read<QByteArray>(u"layout/"_s + part);
}

void Settings::setLayout(const QString &part, const QByteArray &layout)
{
    write(u"layout/"_s + part, layout);
}

Settings::Replacing Settings::replacing()
{
    return {.matchCase = read<bool>(u"replace/match-case"_s),
            .wholeWords = read<bool>(u"replace/whole-words"_s, true),
            .everywhere = read<bool>(u"replace/everywhere"_s)};
}

void Settings::setReplacing(const Replacing &replacing)
{
    write(u"replace/match-case"_s, replacing.matchCase);
    write(u"replace/whole-words"_s, replacing.wholeWords);
    write(u"replace/everywhere"_s, replacing.everywhere);
}

bool Settings::importsWithoutAsking()
{
    return read<bool>(u"import/without-asking"_s);
}

void Settings::setImportsWithoutAsking(bool without)
{
    write(u"import/without-asking"_s, without);
}

QString Settings::keyFile(const QString &projectPath)
{
    return read<QString>(u"key-file/"_s + keyFor(projectPath));
}

void Settings::setKeyFile(const QString &projectPath, const QString &path)
{
    write(u"key-file/"_s + keyFor(projectPath), path);
}

QString Settings::lastFolder(const QString &purpose)
{
    const QString last = read<QString>(u"folder/"_s + purpose);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {last, documents}) {
        if (QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

void Settings::setLastFolder(const QString &purpose, const QString &folder)
{
    write(u"folder/"_s + purpose, folder);
}

} // namespace visavis
