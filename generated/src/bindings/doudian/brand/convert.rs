// @generated from doudian/brand/brand.convert.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 品牌关系ID转换 — `brand.convert`
///
/// Family: `brand` (the feature `brand`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBrandConvertRequest;
///
/// let request = DoudianBrandConvertRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:2010001` | 查询品牌授权失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010004` | 品牌授权信息不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBrandConvertRequest {
    /// 品牌关系ID
    pub related_id: i64,
}

impl DoudianBrandConvertRequest {
    /// With the parameters that are required.
    pub fn new(related_id: i64) -> Self {
        Self { related_id }
    }
}

/// The answer to [`DoudianBrandConvertRequest`].
pub type DoudianBrandConvertResponse = rt::DoudianResponse<DoudianBrandConvertData>;

impl rt::DoudianRequest for DoudianBrandConvertRequest {
    type Data = DoudianBrandConvertData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "brand.convert",
        path: "/brand/convert",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "查询品牌授权失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010004",
                label: "品牌授权信息不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBrandConvertRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandConvertRequest",
            &[rt::Field("related_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.related_id);
    }
}

rt::impl_record!(DoudianBrandConvertRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBrandConvertRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.related_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBrandConvertRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            related_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBrandConvertRequest, Self::blank());

/// Part of the answer to `brand.convert`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandConvertData {
    /// 品牌ID
    pub brand_id: Option<i64>,
}

impl rt::Encode for DoudianBrandConvertData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandConvertData",
            &[rt::Field("brand_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.brand_id);
    }
}

impl rt::Decode for DoudianBrandConvertData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandConvertData);

rt::impl_serde!(DoudianBrandConvertData, Self::default());
