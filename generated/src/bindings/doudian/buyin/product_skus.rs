// @generated from doudian/buyin/buyin.productSkus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 商品SKU信息查询 — `buyin.productSkus`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinProductSkusRequest;
///
/// let request = DoudianBuyinProductSkusRequest::new(1);
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:265` | 无效商品ID | mend the request |
/// | 50002 | `isv.business-failed:4133` | 商品未加入精选联盟 | mend the request |
/// | 50002 | `isv.business-failed:8193` | 服务器升级 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinProductSkusRequest {
    /// 商品ID
    pub product_id: i64,
}

impl DoudianBuyinProductSkusRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self { product_id }
    }
}

/// The answer to [`DoudianBuyinProductSkusRequest`].
pub type DoudianBuyinProductSkusResponse = rt::DoudianResponse<
    DoudianBuyinProductSkusData,
>;

impl rt::DoudianRequest for DoudianBuyinProductSkusRequest {
    type Data = DoudianBuyinProductSkusData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.productSkus",
        path: "/buyin/productSkus",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:265",
                label: "无效商品ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4133",
                label: "商品未加入精选联盟",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8193",
                label: "服务器升级",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinProductSkusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductSkusRequest",
            &[rt::Field("product_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinProductSkusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinProductSkusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinProductSkusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinProductSkusRequest, Self::blank());

/// Part of the answer to `buyin.productSkus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductSkusData {
    /// 商品规格信息列表
    pub specs: Vec<DoudianBuyinProductSkusSpec>,
    /// 图片
    pub pictures: BTreeMap<String, DoudianBuyinProductSkusPicture>,
    /// SKU信息
    pub skus: BTreeMap<String, DoudianBuyinProductSkusSku>,
}

impl rt::Encode for DoudianBuyinProductSkusData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductSkusData",
            &[
                rt::Field("specs", 0, &[]),
                rt::Field("pictures", 0, &[]),
                rt::Field("skus", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.pictures);
        rt::put(w, 2, &self.skus);
        rt::put(w, 0, &self.specs);
    }
}

impl rt::Decode for DoudianBuyinProductSkusData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.specs, r),
            1 => rt::get(&mut self.pictures, r),
            2 => rt::get(&mut self.skus, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductSkusData);

rt::impl_serde!(DoudianBuyinProductSkusData, Self::default());

/// Part of the answer to `buyin.productSkus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductSkusPicture {
    /// 小图
    pub little_picture: Option<String>,
    /// 大图
    pub big_picture: Option<String>,
}

impl rt::Encode for DoudianBuyinProductSkusPicture {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductSkusPicture",
            &[rt::Field("little_picture", 0, &[]), rt::Field("big_picture", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.big_picture);
        rt::put(w, 0, &self.little_picture);
    }
}

impl rt::Decode for DoudianBuyinProductSkusPicture {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.little_picture, r),
            1 => rt::get(&mut self.big_picture, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductSkusPicture);

rt::impl_serde!(DoudianBuyinProductSkusPicture, Self::default());

/// Part of the answer to `buyin.productSkus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductSkusSku {
    /// `sku_id` on the wire; it has no label.
    pub sku_id: Option<i64>,
    /// 价格, in fen (0.01 yuan)
    pub effective_price: Option<i64>,
    /// 库存
    pub stock_num: Option<i64>,
}

impl rt::Encode for DoudianBuyinProductSkusSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductSkusSku",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("effective_price", 0, &[]),
                rt::Field("stock_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.effective_price);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 2, &self.stock_num);
    }
}

impl rt::Decode for DoudianBuyinProductSkusSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.effective_price, r),
            2 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductSkusSku);

rt::impl_serde!(DoudianBuyinProductSkusSku, Self::default());

/// Part of the answer to `buyin.productSkus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductSkusSpec {
    /// 规格名字
    pub name: Option<String>,
    /// 当前规格列表
    pub spec_items: Vec<DoudianBuyinProductSkusSpecItem>,
}

impl rt::Encode for DoudianBuyinProductSkusSpec {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductSkusSpec",
            &[rt::Field("name", 0, &[]), rt::Field("spec_items", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.spec_items);
    }
}

impl rt::Decode for DoudianBuyinProductSkusSpec {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.spec_items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductSkusSpec);

rt::impl_serde!(DoudianBuyinProductSkusSpec, Self::default());

/// Part of the answer to `buyin.productSkus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductSkusSpecItem {
    /// 规格ID
    pub id: Option<String>,
    /// 规格名字
    pub name: Option<String>,
}

impl rt::Encode for DoudianBuyinProductSkusSpecItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductSkusSpecItem",
            &[rt::Field("id", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianBuyinProductSkusSpecItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductSkusSpecItem);

rt::impl_serde!(DoudianBuyinProductSkusSpecItem, Self::default());
