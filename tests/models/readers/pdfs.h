// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace visavis::test
{

/// Writes a PDF of A4 pages. Places are points from the top left; a text stands on its base line.
class PdfPages
{
public:
    explicit PdfPages(const QString &title = {})
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(72);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setTitle(title);
        m_painter.begin(&m_writer);
    }

    PdfPages &text(double x, double y, const QString &words, int size = 11)
    {
        m_painter.setFont(fontOf(size));
        m_painter.drawText(QPointF(x, y), words);
        return *this;
    }

    /// Lines below each other, 14 points apart; an empty one leaves a gap.
    PdfPages &lines(double x, double y, const QStringList &all, int size = 11)
    {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!all[i].isEmpty()) {
                text(x, y + 14 * double(i), all[i], size);
            }
        }
        return *this;
    }

    PdfPages &newPage()
    {
        m_writer.newPage();
        return *this;
    }

    [[nodiscard]] QByteArray bytes()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    static QFont fontOf(int size)
    {
        QFont font(QStringLiteral("Source Sans 3"));
        font.setPixelSize(size);
        font.setFeature("liga", 0); // Qt does not write what letters such a shape stands for
        return font;
    }

    QBuffer m_buffer;
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
};

/// A PDF of these objects, numbered from 1, of which the first is the catalogue. `trailer` goes into the
/// trailer's dictionary.
[[nodiscard]] inline QByteArray rawPdf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray all = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(all.size()).rightJustified(10, '0') + " 00000 n \n";
        all += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray place = QByteArray::number(all.size());
    return all + "xref\n0 " + size + '\n' + table + "trailer\n<</Size " + size + "/Root 1 0 R" + trailer +
           ">>\nstartxref\n" + place + "\n%%EOF\n";
}

[[nodiscard]] inline QByteArray pdfStream(const QByteArray &content, const QByteArray &dictionary = {})
{
    return "<</Length " + QByteArray::number(content.size()) + dictionary + ">>stream\n" + content +
           "\nendstream";
}

/// Pages of these content streams; the font F is Helvetica.
[[nodiscard]] inline QByteArray pdfOfPages(const QByteArrayList &contents)
{
    QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", {}, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray kids;
    for (const QByteArray &content : contents) {
        objects.append(pdfStream(content));
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " +
                       QByteArray::number(objects.size()) + " 0 R/Resources<</Font<</F 3 0 R>>>>>>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(contents.size()) + "/Kids[" + kids + "]>>";
    return rawPdf(objects);
}

/// Pages that all show this content stream; the font F is Helvetica.
[[nodiscard]] inline QByteArray pdfOfStream(const QByteArray &stream, int pages = 1,
                                            const QByteArray &trailer = {})
{
    QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", {}, stream, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray kids;
    for (int page = 0; page < pages; ++page) {
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R"
                       "/Resources<</Font<</F 4 0 R>>>>>>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>";
    return rawPdf(objects, trailer);
}

} // namespace visavis::test
