//! One file of the page's data: images stacked top to bottom in an 8-bit RGB PNG.

use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, Filter, Limits};

use super::{CHANNELS, DataError, Images, SIDE};

/// Memory the decoder may take beside its output. Our images need a few rows, whose longest has
/// 3 KiB; metadata of any length has no place in them.
const LIMITS: Limits = Limits { bytes: 1 << 20 };

/// Decodes `count` images from a PNG of 32 x `32 * count` pixels.
///
/// Returns `count * 3072` bytes, `[count, 32, 32, 3]`. `file` is the name used in errors.
///
/// # Errors
/// [`DataError::Image`] when the bytes are not a whole 8-bit RGB PNG of that very size. The size is
/// compared before anything is decoded, so that a hostile header cannot ask for memory.
pub fn decode_chunk(file: &str, bytes: &[u8], count: usize) -> Result<Vec<u8>, DataError> {
    decode_rgb(file, bytes, SIDE, SIDE * count)
}

/// Encodes images as a PNG of 32 x `32 * images.len()` pixels, the same bytes each time.
///
/// # Errors
/// [`DataError::Subset`] when there are no images or too many for a PNG.
pub fn encode_chunk(images: &Images) -> Result<Vec<u8>, DataError> {
    let failed = |reason: String| {
        let count = images.len();
        DataError::Subset(format!("{count} images do not fit one PNG: {reason}"))
    };
    let height = u32::try_from(SIDE * images.len()).map_err(|e| failed(e.to_string()))?;
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, SIDE as u32, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    // The smallest of all filters and levels on CIFAR-10: 2,184 bytes an image, where Paeth alone
    // takes 2,205 and no filter 2,874.
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(Filter::Adaptive);
    let writer = encoder.write_header();
    let written = writer.and_then(|mut writer| {
        writer.write_image_data(&images.pixels)?;
        writer.finish()
    });
    written.map_err(|e| failed(e.to_string()))?;
    Ok(bytes)
}

/// Decodes an 8-bit RGB PNG whose size is known: `width * height * 3` bytes, row by row.
pub(crate) fn decode_rgb(
    file: &str,
    bytes: &[u8],
    width: usize,
    height: usize,
) -> Result<Vec<u8>, DataError> {
    let failed = |found: String| DataError::Image {
        file: file.to_owned(),
        expected: format!("an 8-bit RGB PNG of {width} x {height} pixels"),
        found,
    };
    let unreadable = |error: png::DecodingError| failed(format!("unreadable bytes ({error})"));

    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), LIMITS);

    let header = decoder.read_header_info().map_err(unreadable)?;
    let (color, depth) = (header.color_type, header.bit_depth);
    let size = (header.width as usize, header.height as usize);
    if (color, depth, size) != (ColorType::Rgb, BitDepth::Eight, (width, height)) {
        let (w, h) = size;
        return Err(failed(format!(
            "a {}-bit {color:?} PNG of {w} x {h} pixels",
            depth as u8
        )));
    }

    let mut reader = decoder.read_info().map_err(unreadable)?;
    let mut pixels = vec![0; width * height * CHANNELS];
    reader.next_frame(&mut pixels).map_err(unreadable)?;
    // Reads on to the end mark: a file that stops right after its pixels was cut off too.
    reader.finish().map_err(unreadable)?;
    Ok(pixels)
}
