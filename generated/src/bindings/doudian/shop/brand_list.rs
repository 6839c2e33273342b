// @generated from doudian/shop/shop.brandList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 已授权品牌列表 — `shop.brandList`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/13/54>
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopBrandListRequest;
///
/// let request = DoudianShopBrandListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopBrandListRequest {}

impl DoudianShopBrandListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianShopBrandListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianShopBrandListRequest`].
pub type DoudianShopBrandListResponse = rt::DoudianResponse<Vec<DoudianShopBrand>>;

impl rt::DoudianRequest for DoudianShopBrandListRequest {
    type Data = Vec<DoudianShopBrand>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.brandList",
        path: "/shop/brandList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianShopBrandListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianShopBrandListRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianShopBrandListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopBrandListRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianShopBrandListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopBrandListRequest, Self::blank());

/// Part of the answer to `shop.brandList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopBrand {
    /// 品牌ID
    pub id: i64,
    /// 品牌中文名
    pub brand_chinese_name: String,
    /// 品牌英文名
    pub brand_english_name: String,
    /// 商标注册号
    pub brand_reg_num: String,
}

impl rt::Encode for DoudianShopBrand {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBrand",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("brand_chinese_name", rt::REQUIRED, &[]),
                rt::Field("brand_english_name", rt::REQUIRED, &[]),
                rt::Field("brand_reg_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.brand_chinese_name);
        rt::put(w, 2, &self.brand_english_name);
        rt::put(w, 3, &self.brand_reg_num);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianShopBrand {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.brand_chinese_name, r),
            2 => rt::get(&mut self.brand_english_name, r),
            3 => rt::get(&mut self.brand_reg_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopBrand);

rt::impl_serde!(DoudianShopBrand, Self::default());
