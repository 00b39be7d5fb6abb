// SPDX-License-Identifier: MIT
#pragma once

namespace visavis
{

/// Of the paper that a document is for.
enum class PageSize { A4, Letter };

} // namespace visavis
