// @generated from the shared types order_package by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPackageCompany {
    /// 快递公司名称
    pub company_name: Option<String>,
    /// 快递公司编码
    pub express_company: Option<String>,
    /// 快递公司电话
    pub telephone: Option<String>,
    /// 快递公司图标
    pub icon: Option<String>,
    /// 快递公司官网
    pub url: Option<String>,
    /// 快递单号
    pub express_no: Option<String>,
}

impl rt::Encode for DoudianPackageCompany {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPackageCompany",
            &[
                rt::Field("company_name", 0, &[]),
                rt::Field("express_company", 0, &[]),
                rt::Field("telephone", 0, &[]),
                rt::Field("icon", 0, &[]),
                rt::Field("url", 0, &[]),
                rt::Field("express_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.company_name);
        rt::put(w, 1, &self.express_company);
        rt::put(w, 5, &self.express_no);
        rt::put(w, 3, &self.icon);
        rt::put(w, 2, &self.telephone);
        rt::put(w, 4, &self.url);
    }
}

impl rt::Decode for DoudianPackageCompany {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.company_name, r),
            1 => rt::get(&mut self.express_company, r),
            2 => rt::get(&mut self.telephone, r),
            3 => rt::get(&mut self.icon, r),
            4 => rt::get(&mut self.url, r),
            5 => rt::get(&mut self.express_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPackageCompany);

rt::impl_serde!(DoudianPackageCompany, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPackageProduct {
    /// 店铺子订单号
    pub sku_order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品SKU\_ID
    pub sku_id: Option<i64>,
    /// 商品图片
    pub sku_img: Option<String>,
    /// 商品数量
    pub num: Option<i64>,
    /// 是否是赠品
    pub is_free: Option<bool>,
    /// 子品信息
    pub actual_sub_sku: Vec<DoudianPackageSubSku>,
    /// `sub_sku_desc` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sub_sku_desc: Vec<DoudianPackageSubSkuDesc>,
}

impl rt::Encode for DoudianPackageProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPackageProduct",
            &[
                rt::Field("sku_order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("sku_img", 0, &[]),
                rt::Field("num", 0, &[]),
                rt::Field("is_free", 0, &[]),
                rt::Field("actual_sub_sku", 0, &[]),
                rt::Field("sub_sku_desc", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.actual_sub_sku);
        rt::put(w, 6, &self.is_free);
        rt::put(w, 5, &self.num);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 3, &self.sku_id);
        rt::put(w, 4, &self.sku_img);
        rt::put(w, 0, &self.sku_order_id);
        rt::put(w, 8, &self.sub_sku_desc);
    }
}

impl rt::Decode for DoudianPackageProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.sku_id, r),
            4 => rt::get(&mut self.sku_img, r),
            5 => rt::get(&mut self.num, r),
            6 => rt::get(&mut self.is_free, r),
            7 => rt::get(&mut self.actual_sub_sku, r),
            8 => rt::get(&mut self.sub_sku_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPackageProduct);

rt::impl_serde!(DoudianPackageProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPackageSubSku {
    /// 子商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 子商品SKU\_ID
    pub sku_id: Option<i64>,
    /// 子商品图片
    pub sku_img: Option<String>,
    /// 子商品数量
    pub num: Option<i64>,
    /// 是否是赠品
    pub is_free: Option<bool>,
}

impl rt::Encode for DoudianPackageSubSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPackageSubSku",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("sku_img", 0, &[]),
                rt::Field("num", 0, &[]),
                rt::Field("is_free", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.is_free);
        rt::put(w, 4, &self.num);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
        rt::put(w, 2, &self.sku_id);
        rt::put(w, 3, &self.sku_img);
    }
}

impl rt::Decode for DoudianPackageSubSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.sku_id, r),
            3 => rt::get(&mut self.sku_img, r),
            4 => rt::get(&mut self.num, r),
            5 => rt::get(&mut self.is_free, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPackageSubSku);

rt::impl_serde!(DoudianPackageSubSku, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPackageSubSkuDesc {
    /// 子商品ID
    pub product_id: Option<String>,
    /// 标准数量
    pub unit_num: Option<i64>,
    /// 子商品SKU\_ID
    pub sku_id: Option<String>,
}

impl rt::Encode for DoudianPackageSubSkuDesc {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPackageSubSkuDesc",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("unit_num", 0, &[]),
                rt::Field("sku_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.sku_id);
        rt::put(w, 1, &self.unit_num);
    }
}

impl rt::Decode for DoudianPackageSubSkuDesc {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.unit_num, r),
            2 => rt::get(&mut self.sku_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPackageSubSkuDesc);

rt::impl_serde!(DoudianPackageSubSkuDesc, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPackageTrack {
    /// 轨迹文案
    pub context: Option<String>,
    /// 时间戳, in seconds
    pub time_stamp: Option<i64>,
    /// 站点名称
    pub site: Option<String>,
    /// 轨迹状态码
    pub state: Option<String>,
    /// 轨迹状态详情
    pub state_desc: Option<String>,
}

impl rt::Encode for DoudianPackageTrack {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPackageTrack",
            &[
                rt::Field("context", 0, &[]),
                rt::Field("time_stamp", 0, &[]),
                rt::Field("site", 0, &[]),
                rt::Field("state", 0, &[]),
                rt::Field("state_desc", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.context);
        rt::put(w, 2, &self.site);
        rt::put(w, 3, &self.state);
        rt::put(w, 4, &self.state_desc);
        rt::put(w, 1, &self.time_stamp);
    }
}

impl rt::Decode for DoudianPackageTrack {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.context, r),
            1 => rt::get(&mut self.time_stamp, r),
            2 => rt::get(&mut self.site, r),
            3 => rt::get(&mut self.state, r),
            4 => rt::get(&mut self.state_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPackageTrack);

rt::impl_serde!(DoudianPackageTrack, Self::default());
