// SPDX-License-Identifier: MIT
#include "ui/export/exportchoice.h"

#include "models/writers/templatefolder.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using enum ExportTrait;

const QString KindKey = u"export/kind"_s;

/// Formats whose words are all the project's.
constexpr std::array WithoutHeadings{"csv"_L1, "tsv"_L1, "json"_L1};

struct KindTraits {
    QLatin1StringView kind;
    ExportTraits traits;
};

/// What matters to kinds, as far as the format has a place for it.
const std::vector<KindTraits> &kindTraits()
{
    static const std::vector<KindTraits> traits{
        {"notes"_L1, Language | Citation | Context | Dates | Attributes | Templates},
        {"transcript"_L1, Language | Dates | Comments | Times | Attributes},
        {"facing"_L1, Language | Times | Attributes},
        {"codebook"_L1, Language | Citation},
        {"quotes"_L1, Language | Citation | Attributes},
        {"participants"_L1, Language | Attributes | Consent},
        {"fact-check"_L1, Language},
        {"index"_L1, Language},
        {"methods"_L1, Language},
        {"annotations"_L1, Language | Attributes},
        {"taggings"_L1, Language | Attributes},
        {"codebook-table"_L1, Language},
        {"people"_L1, Language | Attributes},
        {"web-annotations"_L1, Language},
        {"references"_L1, Language},
    };
    return traits;
}

bool isTemplated(const ExportKind &kind, const WriterFormat &format)
{
    return kind.id == "notes"_L1 &&
           TemplateFolder::shipped().contains(QString(u"notes."_s + QString(format.suffix)));
}

QString key(const ExportKind &kind, QLatin1StringView what)
{
    return u"export/%1/%2"_s.arg(kind.id, what);
}

template<class Enum>
Enum readEnum(const QSettings &settings, const QString &key, Enum usual, int count)
{
    const int value = settings.value(key, int(usual)).toInt();
    return value >= 0 && value < count ? Enum(value) : usual;
}

} // namespace

ExportTraits traitsOf(const ExportKind &kind, const WriterFormat &format)
{
    const auto known = std::ranges::find(kindTraits(), kind.id, &KindTraits::kind);
    ExportTraits traits =
        known == kindTraits().end() ? Language | Citation | Dates | Attributes : known->traits;
    const auto is = [&format](auto... ids) { return ((format.id == ids) || ...); };
    traits.setFlag(Templates, traits.testFlag(Templates) && isTemplated(kind, format));
    if (traits.testFlag(Templates)) {
        // Shipped templates say each part in its own place; those of one's own may ask for all in one.
        traits &= ~(TemplateFolder().copied().isEmpty() ? Citation | Attributes : ExportTraits(Attributes));
    }
    if (format.writeEpisode) {
        traits &= ~(Comments | Dates | Attributes);
        traits.setFlag(Times, traits.testFlag(Times) && is("markdown"_L1, "text"_L1));
    }
    traits.setFlag(ExportTrait::PageSize, is("docx"_L1, "odt"_L1, "pdf"_L1, "latex"_L1));
    if (std::ranges::contains(WithoutHeadings, format.id)) {
        traits &= ~(Language | Citation);
    }
    return traits;
}

ExportChoice ExportChoice::of(const ExportKind &kind)
{
    constexpr int Groupings = 4;
    const QSettings settings;
    const auto isOn = [&](QLatin1StringView what, bool usual) {
        return settings.value(key(kind, what), usual).toBool();
    };
    const bool isFrench = QLocale().language() == QLocale::French;
    ExportChoice choice;
    const QString format = settings.value(key(kind, "format"_L1)).toString();
    const bool isKnown = std::ranges::find_if(kind.formats, [&](const WriterFormat &one) {
                             return format == one.id;
                         }) != kind.formats.end();
    const WriterFormat *page = formatOf(kind, u"html");
    choice.format =
        isKnown ? format : QString(kind.id == "notes"_L1 && page ? page->id : kind.formats.front().id);
    choice.grouping = readEnum(settings, key(kind, "grouping"_L1), Grouping::ByEpisode, Groupings);
    if (!kind.groupings.empty() && !std::ranges::contains(kind.groupings, choice.grouping)) {
        choice.grouping = kind.groupings.front();
    }
    choice.language = settings.value(key(kind, "language"_L1), isFrench ? u"fr"_s : u"en"_s).toString();
    choice.citation = readEnum(settings, key(kind, "citation"_L1), CitationStyle::NameTitleTime, 2);
    choice.pageSize = readEnum(settings, key(kind, "page"_L1), PageSize::A4, 2);
    choice.hiddenAttributes = settings.value(key(kind, "hidden"_L1)).toStringList();
    choice.withContext = isOn("context"_L1, false);
    choice.withDates = isOn("dates"_L1, true);
    choice.withComments = isOn("comments"_L1, true);
    choice.withTimes = isOn("times"_L1, true);
    choice.withConsent = isOn("consent"_L1, false);
    choice.withToCheck = isOn("tocheck"_L1, true);
    choice.withAliases = isOn("aliases"_L1, true);
    choice.withOwnTemplates = isOn("templates"_L1, true);
    return choice;
}

void ExportChoice::remember(const ExportKind &kind) const
{
    QSettings settings;
    const auto set = [&](QLatin1StringView what, const QVariant &value) {
        settings.setValue(key(kind, what), value);
    };
    set("format"_L1, format);
    set("grouping"_L1, int(grouping));
    set("language"_L1, language);
    set("citation"_L1, int(citation));
    set("page"_L1, int(pageSize));
    set("hidden"_L1, hiddenAttributes);
    set("context"_L1, withContext);
    set("dates"_L1, withDates);
    set("comments"_L1, withComments);
    set("times"_L1, withTimes);
    set("consent"_L1, withConsent);
    set("tocheck"_L1, withToCheck);
    set("aliases"_L1, withAliases);
    set("templates"_L1, withOwnTemplates);
}

ExportOptions ExportChoice::options(const QStringList &attributes) const
{
    ExportOptions options{.grouping = grouping,
                          .language = language,
                          .fields = UsualFields,
                          .templateFolder = {},
                          .citation = citation,
                          .attributes = {},
                          .withComments = withComments,
                          .withTimes = withTimes,
                          .withConsent = withConsent,
                          .pageSize = pageSize};
    options.fields.setFlag(ExportField::Context, withContext);
    options.fields.setFlag(ExportField::Dates, withDates);
    if (withOwnTemplates) {
        options.templateFolder = TemplateFolder().path();
    }
    QStringList told = attributes;
    told.removeIf([this](const QString &name) { return hiddenAttributes.contains(name); });
    if (told.size() < attributes.size()) {
        // No name at all would stand for all of them; no attribute has an empty one.
        options.attributes = told.isEmpty() ? QStringList(QString()) : told;
    }
    return options;
}

const ExportKind &lastKind()
{
    const ExportKind *last = exportKind(QSettings().value(KindKey).toString());
    return last ? *last : exportKinds().front();
}

void setLastKind(const ExportKind &kind)
{
    QSettings().setValue(KindKey, QString(kind.id));
}

} // namespace visavis
