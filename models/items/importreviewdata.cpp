// SPDX-License-Identifier: MIT
// The review as rows and texts for a view.
#include "models/items/importreview.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

QString formatName(const QString &id)
{
    constexpr qsizetype LongestAcronym = 5;
    static const QHash<QString, QString> names{
        {u"assemblyai"_s, u"AssemblyAI"_s},
        {u"aws-transcribe"_s, u"Amazon Transcribe"_s},
        {u"azure-speech"_s, u"Azure Speech"_s},
        {u"elevenlabs"_s, u"ElevenLabs"_s},
        {u"exmaralda"_s, u"EXMARaLDA"_s},
        {u"fodt"_s, u"Flat ODT"_s},
        {u"folker"_s, u"FOLKER"_s},
        {u"gladia"_s, u"Gladia"_s},
        {u"google-speech"_s, u"Google Speech"_s},
        {u"markdown"_s, u"Markdown"_s},
        {u"otranscribe"_s, u"oTranscribe"_s},
        {u"podcast-json"_s, u"Podcasting 2.0"_s},
        {u"podlove-json"_s, u"Podlove"_s},
        {u"rev"_s, u"Rev"_s},
        {u"sonix"_s, u"Sonix"_s},
        {u"subrip"_s, u"SubRip"_s},
        {u"textgrid"_s, u"Praat TextGrid"_s},
        {u"vosk-json"_s, u"Vosk"_s},
        {u"watson"_s, u"IBM Watson"_s},
        {u"webvtt"_s, u"WebVTT"_s},
        {u"whisper-json"_s, u"Whisper"_s},
        {u"whispercpp-json"_s, u"whisper.cpp"_s},
        {u"youtube-json3"_s, u"YouTube"_s},
    };
    if (id == u"text") {
        return ImportReview::tr("Plain text");
    }
    const auto known = names.constFind(id);
    return known != names.constEnd()     ? *known
           : id.size() <= LongestAcronym ? id.toUpper()
                                         : id.first(1).toUpper() + id.sliced(1);
}

int ImportReview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportReview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportReview::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportReview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn && !row.request.pasted
                   ? QDir::toNativeSeparators(row.request.file)
                   : text(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == NameColumn
                   ? QVariant(int(isChosen(index.row()) ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == SectionsColumn || index.column() == TurnsColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
                   ? u"%1, %2"_s.arg(text(index.row(), NameColumn).toString(), stateText(index.row()))
                   : text(index.row(), index.column());
    case SourceStateRole:
        return int(state(index.row()));
    default:
        return {};
    }
}

bool ImportReview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != NameColumn || role != Qt::CheckStateRole) {
        return false;
    }
    const bool wanted = Qt::CheckState(value.toInt()) == Qt::Checked;
    setChosen(index.row(), wanted);
    return isChosen(index.row()) == wanted;
}

QVariant ImportReview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return section == SectionsColumn || section == TurnsColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return tr("Source");
    case FormatColumn:
        return tr("Format");
    case SectionsColumn:
        return tr("Sections");
    case TurnsColumn:
        return tr("Turns");
    case SpeakersColumn:
        return tr("Speakers");
    case WordsColumn:
        return tr("First words");
    default:
        return tr("State");
    }
}

QString ImportReview::name(int row) const
{
    const ImportRequest &request = m_rows[size_t(row)].request;
    if (request.pasted) {
        return request.file;
    }
    const QFileInfo file(request.file);
    const QString folder = m_names.value(file.fileName()) > 1 ? file.dir().dirName() : QString();
    return folder.isEmpty() ? file.fileName() : folder + u'/' + file.fileName();
}

QVariant ImportReview::text(int index, int column) const
{
    const Row &row = m_rows[size_t(index)];
    const bool isRead = row.isScanned && !row.scan.error;
    switch (column) {
    case NameColumn:
        return name(index);
    case FormatColumn:
        return isRead ? formatName(row.scan.format) : QString();
    case SectionsColumn:
        return isRead ? QLocale().toString(row.scan.sections) : QString();
    case TurnsColumn:
        return isRead ? QLocale().toString(row.scan.turns) : QString();
    case SpeakersColumn:
        return isRead ? speakers(row) : QString();
    case WordsColumn:
        return isRead ? row.scan.firstWords : QString();
    default:
        return stateText(index);
    }
}

QString ImportReview::speakers(const Row &row) const
{
    constexpr qsizetype Enough = 6;
    QStringList names;
    QHash<QString, int> turns;
    for (const SourceScan::CountedLabel &one : row.scan.labels) {
        const LabelEdit edit = row.request.options.editOf(one.label);
        QString name = edit.name.isEmpty() ? one.label.name : edit.name.simplified();
        if (name.isEmpty()) {
            const Role role = edit.role.value_or(one.label.role);
            name = role == Role::Interviewer ? tr("questions") : tr("answers");
        }
        if (!turns.contains(name)) {
            names.append(name);
        }
        turns[name] += one.turns;
    }
    const qsizetype more = names.size() - Enough;
    names = names.first(std::min(names.size(), Enough));
    for (QString &name : names) {
        name = u"%1 (%2)"_s.arg(name, QLocale().toString(turns.value(name)));
    }
    return names.join(u", "_s) + (more > 0 ? u"…"_s : QString());
}

QString ImportReview::namesakeText(const Row &row, ImportAs choice, const QString &title)
{
    switch (choice) {
    case ImportAs::NewRevisionOf:
        return tr("New text of “%1”").arg(title);
    case ImportAs::AddIfNew:
    case ImportAs::AddAnother:
        return tr("Another “%1”").arg(title);
    case ImportAs::LeaveOut:
        break;
    }
    return row.isFormer ? tr("Earlier text of “%1”").arg(title) : tr("Title already there: “%1”").arg(title);
}

QString ImportReview::stateText(int index) const
{
    const Row &row = m_rows[size_t(index)];
    const auto title = [&] {
        const Episode *episode = likeEpisode(index);
        return episode ? episode->title : QString();
    };
    switch (state(index)) {
    case SourceState::Waiting:
        return tr("Not read yet");
    case SourceState::Understood:
        if (choice(index) == ImportAs::NewRevisionOf) {
            return tr("New text of “%1”").arg(revisedEpisode(index)->title);
        }
        return tr("Understood");
    case SourceState::Uncertain:
        return isTextThere(index) ? tr("“%1” has this very text").arg(revisedEpisode(index)->title)
                                  : tr("Uncertain: look at it");
    case SourceState::Namesake:
        return namesakeText(row, choice(index), title());
    case SourceState::Present:
        return isChosen(index) ? tr("“%1” once more").arg(title()) : tr("Already there: “%1”").arg(title());
    case SourceState::Twin:
        return tr("Same contents as %1").arg(name(row.like));
    case SourceState::Double:
        return tr("Same title as %1").arg(name(row.like));
    case SourceState::Unreadable:
        break;
    }
    return m_errorText ? tr("Cannot be read: %1").arg(m_errorText(*row.scan.error)) : tr("Cannot be read");
}

} // namespace visavis
