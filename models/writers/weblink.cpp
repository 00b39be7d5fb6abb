// SPDX-License-Identifier: MIT
#include "models/writers/weblink.h"

#include <QUrl>

namespace visavis
{

using namespace Qt::StringLiterals;

std::optional<QString> webLink(QStringView address)
{
    const QUrl url(address.trimmed().toString(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool isMail = scheme == "mailto"_L1 && !url.path().isEmpty();
    if (!url.isValid() || (!isWeb && !isMail)) {
        return {};
    }
    QString encoded = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    encoded.replace(u'\'', u"%27"_s);
    return encoded;
}

QString momentsLink(QStringView media)
{
    const std::optional<QString> link = webLink(media);
    const bool hasMoments = link && !link->startsWith("mailto:"_L1) && !link->contains(u'#');
    return hasMoments ? *link + u"#t="_s : QString();
}

} // namespace visavis
