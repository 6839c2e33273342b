// @generated from doudian/buyin/buyin.productsDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 推广商品详情 — `buyin.productsDetail`
///
/// No source describes the answer.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinProductsDetailRequest;
///
/// let request = DoudianBuyinProductsDetailRequest::new([1]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:256` | 服务繁忙 |
/// | 50002 | `isv.business-failed:285` | 商品ID为空 |
/// | 50002 | `isv.business-failed:1064` | 商品不存在 |
/// | 50002 | `isv.business-failed:4099` | 商品数过多 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailRequest {
    /// 商品ID列表
    pub product_ids: Vec<i64>,
    /// 返回字段
    ///
    /// Parts joined by `,`.
    pub fields: Option<rt::Csv>,
}

impl DoudianBuyinProductsDetailRequest {
    /// With the parameters that are required.
    pub fn new(product_ids: impl Into<Vec<i64>>) -> Self {
        Self {
            product_ids: product_ids.into(),
            fields: None,
        }
    }

    /// Sets `fields` (返回字段).
    #[must_use]
    pub fn fields(mut self, fields: impl Into<rt::Csv>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// The answer to [`DoudianBuyinProductsDetailRequest`].
pub type DoudianBuyinProductsDetailResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinProductsDetailRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.productsDetail",
        path: "/buyin/productsDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:285",
                label: "商品ID为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1064",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4099",
                label: "商品数过多",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinProductsDetailRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinProductsDetailRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_ids").required(),
            rt::Field::new("fields"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.fields);
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_debug!(DoudianBuyinProductsDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinProductsDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            1 => rt::get(&mut self.fields, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinProductsDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
            fields: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinProductsDetailRequest, Self::blank());
