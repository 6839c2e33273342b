// @generated from doudian/superm/superm.deliverConfig.update.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 时效管理更新 — `superm.deliverConfig.update`
///
/// Family: `superm` (the feature `superm`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSupermDeliverConfigUpdateRequest, DoudianSupermDeliverConfigUpdateShopDeliverConfig};
///
/// let request = DoudianSupermDeliverConfigUpdateRequest::new(
///     [1],
///     DoudianSupermDeliverConfigUpdateShopDeliverConfig::new(),
/// );
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
/// | 40004 | `isv.parameter-invalid:40100` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:202326` | 时效配置查询失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:202327` | 店铺未查询到配置 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermDeliverConfigUpdateRequest {
    /// 配置ID列表
    pub config_ids: Vec<i64>,
    /// 配置信息
    pub shop_deliver_config: DoudianSupermDeliverConfigUpdateShopDeliverConfig,
}

impl DoudianSupermDeliverConfigUpdateRequest {
    /// With the parameters that are required.
    pub fn new(
        config_ids: impl Into<Vec<i64>>,
        shop_deliver_config: DoudianSupermDeliverConfigUpdateShopDeliverConfig,
    ) -> Self {
        Self {
            config_ids: config_ids.into(),
            shop_deliver_config,
        }
    }
}

/// The answer to [`DoudianSupermDeliverConfigUpdateRequest`].
///
/// The platform promises no `data`.
pub type DoudianSupermDeliverConfigUpdateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSupermDeliverConfigUpdateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.deliverConfig.update",
        path: "/superm/deliverConfig/update",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:40100",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:202326",
                label: "时效配置查询失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:202327",
                label: "店铺未查询到配置",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermDeliverConfigUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermDeliverConfigUpdateRequest",
            &[
                rt::Field("config_ids", rt::REQUIRED, &[]),
                rt::Field("shop_deliver_config", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.config_ids);
        rt::put(w, 1, &self.shop_deliver_config);
    }
}

rt::impl_record!(DoudianSupermDeliverConfigUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermDeliverConfigUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.config_ids, r),
            1 => rt::get(&mut self.shop_deliver_config, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermDeliverConfigUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            config_ids: Default::default(),
            shop_deliver_config: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermDeliverConfigUpdateRequest, Self::blank());

/// Part of the request `superm.deliverConfig.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermDeliverConfigUpdateShopDeliverConfig {
    /// 配送类型
    ///
    /// Codes:
    ///
    /// - `1` 商家自行配置
    /// - `2` 系统自动计算
    pub deliver_type: Option<i32>,
    /// 常规配送时长, in min
    ///
    /// Within three kilometres.
    pub normal_time_cost: Option<i64>,
    /// 特殊时段列表
    ///
    /// Within three kilometres.
    pub special_time_list: Vec<DoudianSupermDeliverConfigUpdateSpecialTime>,
    /// 超出每公里增加时长, in min
    ///
    /// For each kilometre beyond three.
    pub over_limit_time_cost: Option<i64>,
}

impl DoudianSupermDeliverConfigUpdateShopDeliverConfig {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            deliver_type: None,
            normal_time_cost: None,
            special_time_list: Default::default(),
            over_limit_time_cost: None,
        }
    }

    /// Sets `deliver_type` (配送类型).
    #[must_use]
    pub fn deliver_type(mut self, deliver_type: i32) -> Self {
        self.deliver_type = Some(deliver_type);
        self
    }

    /// Sets `normal_time_cost` (常规配送时长).
    #[must_use]
    pub fn normal_time_cost(mut self, normal_time_cost: i64) -> Self {
        self.normal_time_cost = Some(normal_time_cost);
        self
    }

    /// Sets `special_time_list` (特殊时段列表).
    #[must_use]
    pub fn special_time_list(
        mut self,
        special_time_list: impl Into<Vec<DoudianSupermDeliverConfigUpdateSpecialTime>>,
    ) -> Self {
        self.special_time_list = special_time_list.into();
        self
    }

    /// Sets `over_limit_time_cost` (超出每公里增加时长).
    #[must_use]
    pub fn over_limit_time_cost(mut self, over_limit_time_cost: i64) -> Self {
        self.over_limit_time_cost = Some(over_limit_time_cost);
        self
    }
}

impl rt::Encode for DoudianSupermDeliverConfigUpdateShopDeliverConfig {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermDeliverConfigUpdateShopDeliverConfig",
            &[
                rt::Field("deliver_type", 0, &["1", "2"]),
                rt::Field("normal_time_cost", 0, &[]),
                rt::Field("special_time_list", 0, &[]),
                rt::Field("over_limit_time_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.deliver_type);
        rt::put(w, 1, &self.normal_time_cost);
        rt::put(w, 3, &self.over_limit_time_cost);
        rt::put(w, 2, &self.special_time_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermDeliverConfigUpdateShopDeliverConfig {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.deliver_type, r),
            1 => rt::get(&mut self.normal_time_cost, r),
            2 => rt::get(&mut self.special_time_list, r),
            3 => rt::get(&mut self.over_limit_time_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermDeliverConfigUpdateShopDeliverConfig);

rt::impl_serde!(DoudianSupermDeliverConfigUpdateShopDeliverConfig, Self::default());

/// Part of the request `superm.deliverConfig.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermDeliverConfigUpdateSpecialTime {
    /// 时段开始, in seconds
    ///
    /// Second of the day: 36000 is 10:00.
    pub start_time: i64,
    /// 时段结束, in seconds
    ///
    /// Second of the day: 39600 is 11:00.
    pub end_time: i64,
    /// 时段内配送时长, in min
    pub time_cost: i64,
}

impl DoudianSupermDeliverConfigUpdateSpecialTime {
    /// With the parameters that are required.
    pub fn new(start_time: i64, end_time: i64, time_cost: i64) -> Self {
        Self {
            start_time,
            end_time,
            time_cost,
        }
    }
}

impl rt::Encode for DoudianSupermDeliverConfigUpdateSpecialTime {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermDeliverConfigUpdateSpecialTime",
            &[
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("time_cost", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 0, &self.start_time);
        rt::put(w, 2, &self.time_cost);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermDeliverConfigUpdateSpecialTime {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.time_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermDeliverConfigUpdateSpecialTime);

rt::impl_serde!(DoudianSupermDeliverConfigUpdateSpecialTime, Self::default());
