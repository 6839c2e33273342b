// @generated from the shared types order_package by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianPackageCompany"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("company_name"),
            rt::Field::new("express_company"),
            rt::Field::new("telephone"),
            rt::Field::new("icon"),
            rt::Field::new("url"),
            rt::Field::new("express_no"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianPackageCompany);

rt::impl_serde!(DoudianPackageCompany, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
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
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub actual_sub_sku: Vec<DoudianPackageSubSku>,
    /// `sub_sku_desc`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sub_sku_desc: Vec<DoudianPackageSubSkuDesc>,
}

impl rt::Encode for DoudianPackageProduct {
    fn name(&self) -> &'static str {
        "DoudianPackageProduct"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sku_order_id"),
            rt::Field::new("product_id"),
            rt::Field::new("product_name"),
            rt::Field::new("sku_id"),
            rt::Field::new("sku_img"),
            rt::Field::new("num"),
            rt::Field::new("is_free"),
            rt::Field::new("actual_sub_sku"),
            rt::Field::new("sub_sku_desc"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianPackageProduct);

rt::impl_serde!(DoudianPackageProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianPackageSubSku"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("product_name"),
            rt::Field::new("sku_id"),
            rt::Field::new("sku_img"),
            rt::Field::new("num"),
            rt::Field::new("is_free"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianPackageSubSku);

rt::impl_serde!(DoudianPackageSubSku, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianPackageSubSkuDesc"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("unit_num"),
            rt::Field::new("sku_id"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianPackageSubSkuDesc);

rt::impl_serde!(DoudianPackageSubSkuDesc, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianPackageTrack"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("context"),
            rt::Field::new("time_stamp"),
            rt::Field::new("site"),
            rt::Field::new("state"),
            rt::Field::new("state_desc"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianPackageTrack);

rt::impl_serde!(DoudianPackageTrack, Self::default());
