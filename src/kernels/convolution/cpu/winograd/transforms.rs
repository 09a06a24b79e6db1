//! What is made of patches, tiles and kernels.

use macerator::{Scalar, Simd, Vector};

use super::{PATCH, PATCH_SIDE, SIDE, TAPS, TILE_SIDE};

/// What is applied to each column and then to each row of a square. A type and not a function as an
/// argument: such a call is not inlined into code for a processor's vectors, and steps get slower.
pub trait Transform<const N: usize> {
    /// Of one row or column.
    fn apply<S: Simd>(line: [Vector<S, f32>; N]) -> [Vector<S, f32>; PATCH_SIDE];
}

/// B^T d for one row or column d of a patch.
pub struct Patch;

impl Transform<PATCH_SIDE> for Patch {
    #[inline(always)]
    fn apply<S: Simd>(d: [Vector<S, f32>; PATCH_SIDE]) -> [Vector<S, f32>; PATCH_SIDE] {
        // B^T = [[4, 0, -5, 0, 1, 0], [0, -4, -4, 1, 1, 0], [0, 4, -4, -1, 1, 0],
        //        [0, -2, -1, 2, 1, 0], [0, 2, -1, -2, 1, 0], [0, 4, 0, -5, 0, 1]]
        let [d0, d1, d2, d3, d4, d5] = d;
        let (minus_four, minus_two) = (splat::<S>(-4.0), splat::<S>(-2.0));
        let (two, four) = (splat::<S>(2.0), splat::<S>(4.0));
        let (even, odd) = (minus_four.mul_add(d2, d4), minus_four.mul_add(d1, d3));
        let (behind, between) = (d4 - d2, d3 - d1);
        [
            four.mul_add(d0 - d2, behind),
            even + odd,
            even - odd,
            two.mul_add(between, behind),
            minus_two.mul_add(between, behind),
            minus_four.mul_add(between, d5 - d3),
        ]
    }
}

/// A^T m for one row or column m of a patch's products.
#[inline(always)]
pub fn tile<S: Simd>(m: [Vector<S, f32>; PATCH_SIDE]) -> [Vector<S, f32>; TILE_SIDE] {
    // A^T = [[1, 1, 1, 1, 1, 0], [0, 1, -1, 2, -2, 0], [0, 1, 1, 4, 4, 0], [0, 1, -1, 8, -8, 1]]
    let [m0, m1, m2, m3, m4, m5] = m;
    let (two, four, eight) = (splat::<S>(2.0), splat::<S>(4.0), splat::<S>(8.0));
    let (near, far) = (m1 + m2, m3 + m4);
    let (near_apart, far_apart) = (m1 - m2, m3 - m4);
    [
        m0 + near + far,
        two.mul_add(far_apart, near_apart),
        four.mul_add(far, near),
        eight.mul_add(far_apart, near_apart) + m5,
    ]
}

/// A y for one row or column y of a tile: [`tile`] transposed.
pub struct TileTransposed;

impl Transform<TILE_SIDE> for TileTransposed {
    #[inline(always)]
    fn apply<S: Simd>(y: [Vector<S, f32>; TILE_SIDE]) -> [Vector<S, f32>; PATCH_SIDE] {
        let [y0, y1, y2, y3] = y;
        let (two, four) = (splat::<S>(2.0), splat::<S>(4.0));
        let (near_even, near_odd) = (y0 + y2, y1 + y3);
        let (far_even, far_odd) = (four.mul_add(y2, y0), two * four.mul_add(y3, y1));
        [
            y0,
            near_even + near_odd,
            near_even - near_odd,
            far_even + far_odd,
            far_even - far_odd,
            y3,
        ]
    }
}

#[inline(always)]
fn splat<S: Simd>(value: f32) -> Vector<S, f32> {
    value.splat()
}

/// G k G^T.
#[inline(always)]
pub fn kernel_values<S: Simd>(taps: [Vector<S, f32>; TAPS]) -> [Vector<S, f32>; PATCH] {
    let mut columns = [[splat::<S>(0.0); PATCH_SIDE]; SIDE];
    for x in 0..SIDE {
        columns[x] = stretch([taps[x], taps[SIDE + x], taps[2 * SIDE + x]]);
    }
    let mut values = [splat::<S>(0.0); PATCH];
    for y in 0..PATCH_SIDE {
        let row = stretch([columns[0][y], columns[1][y], columns[2][y]]);
        for x in 0..PATCH_SIDE {
            values[y * PATCH_SIDE + x] = row[x];
        }
    }
    values
}

/// G k for one row or column k of a kernel.
#[inline(always)]
fn stretch<S: Simd>([a, b, c]: [Vector<S, f32>; SIDE]) -> [Vector<S, f32>; PATCH_SIDE] {
    // G = [[1/4, 0, 0], [-1/6, -1/6, -1/6], [-1/6, 1/6, -1/6], [1/24, 1/12, 1/6],
    //      [1/24, -1/12, 1/6], [0, 0, 1]]
    let (four, six) = (splat::<S>(4.0), splat::<S>(6.0));
    let (twelve, twenty_four) = (splat::<S>(12.0), splat::<S>(24.0));
    let (near, far) = ((a + c) / splat::<S>(-6.0), a / twenty_four + c / six);
    [
        a / four,
        near - b / six,
        near + b / six,
        far + b / twelve,
        far - b / twelve,
        c,
    ]
}

/// G^T s G: [`kernel_values`] transposed.
#[inline(always)]
pub fn kernel_values_transposed<S: Simd>(sums: [Vector<S, f32>; PATCH]) -> [Vector<S, f32>; TAPS] {
    let mut columns = [[splat::<S>(0.0); SIDE]; PATCH_SIDE];
    for x in 0..PATCH_SIDE {
        let mut column = [splat::<S>(0.0); PATCH_SIDE];
        for y in 0..PATCH_SIDE {
            column[y] = sums[y * PATCH_SIDE + x];
        }
        columns[x] = shrink(column);
    }
    let mut taps = [splat::<S>(0.0); TAPS];
    for y in 0..SIDE {
        let mut row = [splat::<S>(0.0); PATCH_SIDE];
        for x in 0..PATCH_SIDE {
            row[x] = columns[x][y];
        }
        let row = shrink(row);
        for x in 0..SIDE {
            taps[y * SIDE + x] = row[x];
        }
    }
    taps
}

/// G^T s for one row or column s of sums: [`stretch`] transposed.
#[inline(always)]
fn shrink<S: Simd>([a, b, c, d, e, f]: [Vector<S, f32>; PATCH_SIDE]) -> [Vector<S, f32>; SIDE] {
    let (four, six) = (splat::<S>(4.0), splat::<S>(6.0));
    let (twelve, twenty_four) = (splat::<S>(12.0), splat::<S>(24.0));
    let (near, far) = ((b + c) / splat::<S>(-6.0), d + e);
    [
        a / four + near + far / twenty_four,
        (c - b) / six + (d - e) / twelve,
        near + far / six + f,
    ]
}
