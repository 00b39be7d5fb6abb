// SPDX-License-Identifier: MIT
#include "tests/models/writers/document/officereading.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>
#include <QBuffer>
#include <QXmlStreamReader>

#include <functional>
#include <set>

namespace visavis::test
{

using namespace Qt::StringLiterals;

std::vector<std::pair<QString, QByteArray>> partsOf(const QByteArray &zip)
{
    QBuffer buffer;
    buffer.setData(zip);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<std::pair<QString, QByteArray>> parts;
    const std::function<void(const KArchiveDirectory *, const QString &)> walk =
        [&](const KArchiveDirectory *folder, const QString &path) {
            for (const QString &name : folder->entries()) {
                const KArchiveEntry *entry = folder->entry(name);
                if (entry->isDirectory()) {
                    walk(dynamic_cast<const KArchiveDirectory *>(entry), path + name + u'/');
                } else {
                    parts.emplace_back(path + name, dynamic_cast<const KArchiveFile *>(entry)->data());
                }
            }
        };
    walk(archive.directory(), {});
    return parts;
}

QByteArray partOf(const QByteArray &zip, const QString &name)
{
    for (const auto &[each, bytes] : partsOf(zip)) {
        if (each == name) {
            return bytes;
        }
    }
    return {};
}

namespace
{

/// Follows the elements of either format.
class Reading
{
public:
    explicit Reading(const QByteArray &xml)
        : m_reader(xml)
    {
    }

    OfficeText read()
    {
        while (!m_reader.atEnd()) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                start(m_reader.qualifiedName().toString());
            } else if (token == QXmlStreamReader::EndElement) {
                end(m_reader.qualifiedName().toString());
            } else if (token == QXmlStreamReader::Characters && m_inWords > 0) {
                add(m_reader.text().toString());
            }
        }
        if (m_reader.hasError()) {
            m_text.error = u"%1, line %2"_s.arg(m_reader.errorString()).arg(m_reader.lineNumber());
        }
        return m_text;
    }

private:
    [[nodiscard]] QString value(QLatin1StringView name) const
    {
        return m_reader.attributes().value(name).toString();
    }

    void start(const QString &name)
    {
        const bool isDocx = name.startsWith("w:"_L1);
        if (name == "office:annotation"_L1) {
            m_comment = value("office:name"_L1);
            m_outside = std::exchange(m_inWords, 0);
            m_open.insert(m_comment);
            m_text.anchored[m_comment];
        } else if (name == "dc:creator"_L1 || name == "dc:date"_L1 || name == "meta:creator-initials"_L1) {
            m_reader.skipCurrentElement();
        } else if (name == "office:annotation-end"_L1) {
            m_open.erase(value("office:name"_L1));
        } else if (name == "w:commentRangeStart"_L1) {
            m_open.insert(value("w:id"_L1));
            m_text.anchored[value("w:id"_L1)];
        } else if (name == "w:commentRangeEnd"_L1) {
            m_open.erase(value("w:id"_L1));
        } else if (name == "w:t"_L1 || name == "text:p"_L1 || name == "text:h"_L1) {
            ++m_inWords;
        } else if ((isDocx && name == "w:tab"_L1 && value("w:pos"_L1).isEmpty()) || name == "text:tab"_L1) {
            add(u"\t"_s);
        } else if (name == "w:br"_L1 || name == "text:line-break"_L1) {
            add(u"\n"_s);
        } else if (name == "text:s"_L1) {
            add(QString(std::max(1, value("text:c"_L1).toInt()), u' '));
        } else if (name == "w:bookmarkStart"_L1) {
            m_text.bookmarks += value("w:name"_L1);
        } else if (name == "text:bookmark-start"_L1) {
            m_text.bookmarks += value("text:name"_L1);
        } else if (name == "w:hyperlink"_L1 && !value("w:anchor"_L1).isEmpty()) {
            m_text.targets += value("w:anchor"_L1);
        } else if (name == "text:a"_L1 && value("xlink:href"_L1).startsWith(u'#')) {
            m_text.targets += value("xlink:href"_L1).sliced(1);
        }
    }

    void end(const QString &name)
    {
        if (name == "w:t"_L1) {
            --m_inWords;
        } else if (name == "text:p"_L1 || name == "text:h"_L1) {
            add(u"\n"_s);
            --m_inWords;
        } else if (name == "w:p"_L1) {
            add(u"\n"_s);
        } else if (name == "office:annotation"_L1) {
            m_comment.clear();
            m_inWords = m_outside;
        }
    }

    void add(const QString &words)
    {
        if (!m_comment.isEmpty()) {
            m_text.comments[m_comment] += words;
            return;
        }
        m_text.text += words;
        for (const QString &name : m_open) {
            m_text.anchored[name] += words;
        }
    }

    QXmlStreamReader m_reader;
    OfficeText m_text;
    std::set<QString> m_open;
    QString m_comment; ///< that is being read
    int m_inWords = 0;
    int m_outside = 0; ///< of the paragraph around that comment
};

} // namespace

OfficeText readOfficeText(const QByteArray &xml)
{
    return Reading(xml).read();
}

} // namespace visavis::test
