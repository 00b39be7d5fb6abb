// SPDX-License-Identifier: MIT
#include "models/writers/templateengine.h"

#include "models/writers/templatefence.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>
#include <KTextTemplate/TemplateLoader>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Serves what the fence let through and nothing else, each template compiled once.
class FencedLoader final : public KTextTemplate::AbstractTemplateLoader
{
public:
    explicit FencedLoader(TemplateSet templates)
        : m_templates(std::move(templates))
    {
        // The library's own trimming takes away the lines of lone variables too, and empty lines with them.
        static const QRegularExpression loneTag(u"^[ \\t]*(\\{%[^{}%\\n]*%\\})[ \\t]*\\n"_s,
                                                QRegularExpression::MultilineOption);
        for (QString &text : m_templates) {
            text.replace(loneTag, u"\\1"_s);
        }
    }

    [[nodiscard]] KTextTemplate::Template loadByName(const QString &name,
                                                     KTextTemplate::Engine const *engine) const override
    {
        KTextTemplate::Template &compiled = m_compiled[name];
        if (!compiled) {
            compiled = engine->newTemplate(m_templates.value(name), name);
        }
        return compiled;
    }

    [[nodiscard]] bool canLoadTemplate(const QString &name) const override
    {
        return m_templates.contains(name);
    }

    [[nodiscard]] std::pair<QString, QString> getMediaUri(const QString & /*fileName*/) const override
    {
        return {};
    }

private:
    TemplateSet m_templates;
    mutable QHash<QString, KTextTemplate::Template> m_compiled;
};

std::unexpected<Error> libraryRefused(const KTextTemplate::Template &compiled)
{
    return std::unexpected(Error{.code = ErrorCode::TemplateRefused,
                                 .arguments = {compiled->objectName(), compiled->errorString()},
                                 .file = {},
                                 .line = 0,
                                 .detail = compiled->errorString()});
}

} // namespace

struct TemplateEngine::Compiled::Parts {
    // The templates go before the engine they point to.
    std::unique_ptr<KTextTemplate::Engine> engine;
    KTextTemplate::Template compiled;
};

Result<QString> TemplateEngine::Compiled::render(const QVariantHash &values) const
{
    KTextTemplate::Context context(values);
    context.setAutoEscape(false);
    QString text = m_parts->compiled->render(&context);
    if (m_parts->compiled->error() != KTextTemplate::NoError) {
        return libraryRefused(m_parts->compiled);
    }
    return text;
}

TemplateEngine::TemplateEngine(const QString &folder)
    : m_folder(folder)
{
}

Result<QString> TemplateEngine::text(const QString &name) const
{
    QString path = u":/templates/"_s + name;
    if (!m_folder.isEmpty()) {
        const QString own = QDir(m_folder).filePath(name);
        if (QFileInfo(own).isFile()) {
            path = own;
        }
    }
    QFile file(path);
    if (!isTemplateName(name) || !file.exists()) {
        return std::unexpected(
            Error{.code = ErrorCode::FileNotFound, .arguments = {}, .file = name, .line = 0, .detail = {}});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{.code = ErrorCode::FileNotReadable,
                                     .arguments = {},
                                     .file = path,
                                     .line = 0,
                                     .detail = file.errorString()});
    }
    // One byte is at most one UTF-16 unit and one unit at most three bytes, so a longer text is refused by
    // the fence.
    QString text = QString::fromUtf8(file.read(3 * limits::TemplateUnits + 1));
    text.replace("\r\n"_L1, "\n"_L1);
    return text;
}

Result<TemplateEngine::Compiled> TemplateEngine::compile(const QString &name) const
{
    const Result<TemplateSet> templates =
        checkTemplates(name, [this](const QString &wanted) { return text(wanted); });
    if (!templates) {
        return std::unexpected(templates.error());
    }
    auto parts = std::make_shared<Compiled::Parts>();
    parts->engine = std::make_unique<KTextTemplate::Engine>();
    parts->engine->removeDefaultLibrary(u"ktexttemplate_defaultfilters"_s);
    parts->engine->addTemplateLoader(QSharedPointer<FencedLoader>::create(*templates));
    // Compiled one by one, so that a fault in an included one is found now and not in the middle of an
    // export.
    for (const QString &each : templates->keys()) {
        const KTextTemplate::Template compiled = parts->engine->loadByName(each);
        if (compiled->error() != KTextTemplate::NoError) {
            return libraryRefused(compiled);
        }
    }
    parts->compiled = parts->engine->loadByName(name);
    Compiled compiled;
    compiled.m_parts = std::move(parts);
    return compiled;
}

} // namespace visavis
