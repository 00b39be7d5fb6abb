// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis::json
{

// One reader for each kind of JSON that transcripts come in, each in a file of its own. All know their files
// by shape alone; JSON of another shape is left to others. Limits and errors are those of json.h.

/// Whisper (OpenAI's program and service, faster-whisper, stable-ts, the pipeline of Transformers) and
/// WhisperX: segments with start, end, text, and perhaps a speaker for each segment or each word.
[[nodiscard]] Format whisperFormat();
/// whisper.cpp: "transcription" with timestamps or offsets.
[[nodiscard]] Format whisperCppFormat();
/// Podcasting 2.0: segments of startTime, endTime, speaker, body, which may be single words.
[[nodiscard]] Format podcastFormat();

} // namespace visavis::json
