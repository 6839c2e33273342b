// @generated from doudian/buyin/buyin.colonel.specialApplyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长特殊申请查询 — `buyin.colonel.specialApplyList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 200.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinColonelSpecialApplyListRequest;
///
/// let request = DoudianBuyinColonelSpecialApplyListRequest::new();
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
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyListRequest {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 查询类型
    ///
    /// Codes:
    ///
    /// - `0` 待处理
    /// - `1` 历史记录
    pub search_type: Option<i32>,
    /// 页数
    pub page: Option<i64>,
    /// 每页条数
    pub size: Option<i64>,
}

impl DoudianBuyinColonelSpecialApplyListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            activity_id: None,
            search_type: None,
            page: None,
            size: None,
        }
    }

    /// Sets `activity_id` (活动ID).
    #[must_use]
    pub fn activity_id(mut self, activity_id: i64) -> Self {
        self.activity_id = Some(activity_id);
        self
    }

    /// Sets `search_type` (查询类型).
    #[must_use]
    pub fn search_type(mut self, search_type: i32) -> Self {
        self.search_type = Some(search_type);
        self
    }

    /// Sets `page` (页数).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页条数).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for DoudianBuyinColonelSpecialApplyListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinColonelSpecialApplyListRequest`].
pub type DoudianBuyinColonelSpecialApplyListResponse = rt::DoudianResponse<
    DoudianBuyinColonelSpecialApplyListData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelSpecialApplyListRequest {
    type Data = DoudianBuyinColonelSpecialApplyListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonel.specialApplyList",
        path: "/buyin/colonel/specialApplyList",
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
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinColonelSpecialApplyListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelSpecialApplyListRequest",
            &[
                rt::Field("activity_id", 0, &[]),
                rt::Field("search_type", 0, &["0", "1"]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 2, &self.page);
        rt::put(w, 1, &self.search_type);
        rt::put(w, 3, &self.size);
    }
}

rt::impl_record!(DoudianBuyinColonelSpecialApplyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelSpecialApplyListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.search_type, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelSpecialApplyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            search_type: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelSpecialApplyListRequest, Self::blank());

impl rt::Paged for DoudianBuyinColonelSpecialApplyListData {
    type Item = DoudianBuyinColonelSpecialApplyListSpecialApply;

    fn items(&self) -> &[DoudianBuyinColonelSpecialApplyListSpecialApply] {
        &self.special_apply_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.colonel.specialApplyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyListData {
    /// 特殊申请列表
    pub special_apply_list: Vec<DoudianBuyinColonelSpecialApplyListSpecialApply>,
    /// 总申请数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelSpecialApplyListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelSpecialApplyListData",
            &[rt::Field("special_apply_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.special_apply_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinColonelSpecialApplyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.special_apply_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelSpecialApplyListData);

rt::impl_serde!(DoudianBuyinColonelSpecialApplyListData, Self::default());

/// Part of the answer to `buyin.colonel.specialApplyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyListSpecialApply {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 特殊申请ID
    pub special_apply_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品主图
    pub product_img: Option<String>,
    /// 商品售价, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    pub product_price: Option<i64>,
    /// 商家名称
    pub shop_name: Option<String>,
    /// 商家ID
    pub shop_id: Option<i64>,
    /// 商家联系电话密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub shop_phone: Option<String>,
    /// 申请类型
    ///
    /// Codes:
    ///
    /// - `1` 取消合作
    /// - `2` 修改费率
    /// - `3` 作废优惠券
    pub op_type: Option<i32>,
    /// 原佣金率
    ///
    /// 10.11 % is 1011.
    pub cur_commission_rate: Option<String>,
    /// 原服务费率
    ///
    /// 10.11 % is 1011.
    pub cur_service_rate: Option<String>,
    /// 申请佣金率
    ///
    /// 10.11 % is 1011.
    pub apply_commission_rate: Option<String>,
    /// 申请服务费率
    ///
    /// 10.11 % is 1011.
    pub apply_service_rate: Option<String>,
    /// 申请时间
    pub apply_time: Option<String>,
    /// 审批时间
    pub approve_time: Option<String>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `0` 待审核
    /// - `1` 机构同意
    /// - `2` 拒绝
    /// - `3` 7天未审核自动同意
    /// - `4` 30日无出单自动同意
    pub status: Option<i32>,
    /// 处理理由
    pub reason: Option<String>,
    /// 原始团长ID
    pub origin_institution_id: Option<i64>,
    /// 原始团长名称
    pub origin_institution_name: Option<String>,
    /// 原始团长电话密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub origin_institution_phone: Option<String>,
    /// 原始活动开始时间
    pub origin_activity_start_time: Option<String>,
    /// 原始活动结束时间
    pub origin_activity_end_time: Option<String>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 新手店铺标识
    pub shop_level_is_new: Option<bool>,
    /// 商家体验分
    pub shop_score: Option<f64>,
    /// 商品库存
    pub product_stock: Option<i64>,
    /// 原始团长百应ID
    pub origin_colonel_buyin_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelSpecialApplyListSpecialApply {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelSpecialApplyListSpecialApply",
            &[
                rt::Field("activity_id", 0, &[]),
                rt::Field("special_apply_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("product_price", rt::QUOTED, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_phone", rt::PII, &[]),
                rt::Field("op_type", 0, &["1", "2", "3"]),
                rt::Field("cur_commission_rate", 0, &[]),
                rt::Field("cur_service_rate", 0, &[]),
                rt::Field("apply_commission_rate", 0, &[]),
                rt::Field("apply_service_rate", 0, &[]),
                rt::Field("apply_time", 0, &[]),
                rt::Field("approve_time", 0, &[]),
                rt::Field("status", 0, &["0", "1", "2", "3", "4"]),
                rt::Field("reason", 0, &[]),
                rt::Field("origin_institution_id", 0, &[]),
                rt::Field("origin_institution_name", 0, &[]),
                rt::Field("origin_institution_phone", rt::PII, &[]),
                rt::Field("origin_activity_start_time", 0, &[]),
                rt::Field("origin_activity_end_time", 0, &[]),
                rt::Field("activity_name", 0, &[]),
                rt::Field("shop_level_is_new", 0, &[]),
                rt::Field("shop_score", 0, &[]),
                rt::Field("product_stock", 0, &[]),
                rt::Field("origin_colonel_buyin_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 23, &self.activity_name);
        rt::put(w, 12, &self.apply_commission_rate);
        rt::put(w, 13, &self.apply_service_rate);
        rt::put(w, 14, &self.apply_time);
        rt::put(w, 15, &self.approve_time);
        rt::put(w, 10, &self.cur_commission_rate);
        rt::put(w, 11, &self.cur_service_rate);
        rt::put(w, 9, &self.op_type);
        rt::put(w, 22, &self.origin_activity_end_time);
        rt::put(w, 21, &self.origin_activity_start_time);
        rt::put(w, 27, &self.origin_colonel_buyin_id);
        rt::put(w, 18, &self.origin_institution_id);
        rt::put(w, 19, &self.origin_institution_name);
        rt::put(w, 20, &self.origin_institution_phone);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 4, &self.product_img);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 5, &self.product_price);
        rt::put(w, 26, &self.product_stock);
        rt::put(w, 17, &self.reason);
        rt::put(w, 7, &self.shop_id);
        rt::put(w, 24, &self.shop_level_is_new);
        rt::put(w, 6, &self.shop_name);
        rt::put(w, 8, &self.shop_phone);
        rt::put(w, 25, &self.shop_score);
        rt::put(w, 1, &self.special_apply_id);
        rt::put(w, 16, &self.status);
    }
}

impl rt::Decode for DoudianBuyinColonelSpecialApplyListSpecialApply {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.special_apply_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.product_img, r),
            5 => rt::get(&mut self.product_price, r),
            6 => rt::get(&mut self.shop_name, r),
            7 => rt::get(&mut self.shop_id, r),
            8 => rt::get(&mut self.shop_phone, r),
            9 => rt::get(&mut self.op_type, r),
            10 => rt::get(&mut self.cur_commission_rate, r),
            11 => rt::get(&mut self.cur_service_rate, r),
            12 => rt::get(&mut self.apply_commission_rate, r),
            13 => rt::get(&mut self.apply_service_rate, r),
            14 => rt::get(&mut self.apply_time, r),
            15 => rt::get(&mut self.approve_time, r),
            16 => rt::get(&mut self.status, r),
            17 => rt::get(&mut self.reason, r),
            18 => rt::get(&mut self.origin_institution_id, r),
            19 => rt::get(&mut self.origin_institution_name, r),
            20 => rt::get(&mut self.origin_institution_phone, r),
            21 => rt::get(&mut self.origin_activity_start_time, r),
            22 => rt::get(&mut self.origin_activity_end_time, r),
            23 => rt::get(&mut self.activity_name, r),
            24 => rt::get(&mut self.shop_level_is_new, r),
            25 => rt::get(&mut self.shop_score, r),
            26 => rt::get(&mut self.product_stock, r),
            27 => rt::get(&mut self.origin_colonel_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelSpecialApplyListSpecialApply);

rt::impl_serde!(DoudianBuyinColonelSpecialApplyListSpecialApply, Self::default());
